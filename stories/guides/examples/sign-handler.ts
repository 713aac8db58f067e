import { createSignHandler } from 'partner-widgets/server';
import { database } from './your-crm.ts';

export const signHandler = createSignHandler({
  // Who asks, and may this agent see this record? Null refuses.
  authorize: async (request, { viewType, recordId }) => {
    const session = await database.sessionOf(request.headers.get('cookie'));
    return session && (await database.maySee(session, viewType, recordId)) ? session : null;
  },
  // The key of this widget; while you rotate it, the newest.
  secretKeyFor: (widgetId) => database.newestSecretKey(widgetId),
  // Written from your own data. Nothing of it comes from the page that asked.
  contextFor: async ({ viewType, recordId }, { team, user }) => {
    if (viewType === 'person') {
      const person = await database.person(recordId);
      return person && { team, user, person };
    }
    const company = await database.company(recordId);
    return company && { team, user, company };
  },
  onError: (error) => console.error('Could not sign:', error),
});
