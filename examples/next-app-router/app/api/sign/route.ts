import { createSignHandler } from 'partner-widgets/server';
import { findRecord } from '../../../lib/records';
import { currentAgent } from '../../../lib/session';
import { readSettings } from '../../../lib/settings';

/** The CRM's: it is asked by reference, and writes the context from its own session and data. */
export const POST = createSignHandler({
  authorize: async (_request, { viewType, recordId }) => {
    const agent = await currentAgent();
    return agent && findRecord(agent, viewType, recordId) ? agent : null;
  },
  secretKeyFor: (widgetId) => (widgetId === 'contact-card' ? readSettings().widgetSecretKey : null),
  contextFor: ({ viewType, recordId }, agent) => {
    const record = findRecord(agent, viewType, recordId);
    if (!record) return null;
    const { team, user } = agent;
    return 'person' in record ? { team, user, person: record.person } : { team, user, company: record.company };
  },
  onError: (error) => console.error('Could not sign:', error),
});
