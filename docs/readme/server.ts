import { createSignHandler } from 'partner-widgets/server';
import { database } from './your-crm.ts';

export const POST = createSignHandler({
  authorize: (request, { recordId }) => database.sessionFor(request, recordId),
  secretKeyFor: (widgetId) => database.newestSecretKey(widgetId),
  contextFor: async ({ viewType, recordId }, { team, user }) => {
    const record = await database.find(viewType, recordId);
    if (!record) return null;
    return record.viewType === 'person' ? { team, user, person: record.person } : { team, user, company: record.company };
  },
});
