import type { CallerIdMatch, CrmCallbacks } from 'partner-widgets/host';

const BEFORE = 700;
let last = BEFORE;

const jane: CallerIdMatch = {
  callerIdType: 'CONTACT',
  objectCoordinates: { portalId: 1, objectId: 2, objectTypeId: '0-1' },
  firstName: 'Jane',
  lastName: 'Doe',
  email: 'jane@doe.example',
};

/** A CRM that writes down every call, and knows who calls. A real one asks its server. */
export const crm = {
  createEngagement: async () => ({ engagementId: ++last }),
  updateEngagement: async () => {},
  matchCaller: async () => [jane],
} satisfies CrmCallbacks;

/** Its numbers begin again with each story. */
export function forgetEngagements(): void {
  last = BEFORE;
}
