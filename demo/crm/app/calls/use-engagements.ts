import type { EngagementUpdate, KnownCall } from 'partner-widgets/host';
import { useState } from 'react';
import type { Engagement } from '../../calls/engagement.ts';
import { askServer } from './ask-server.ts';

export interface Engagements {
  all: readonly Engagement[];
  create(call: KnownCall, providerId: string): Promise<{ engagementId: number }>;
  update(update: EngagementUpdate): Promise<void>;
}

/** The calls, on the server and on this page at once. */
export function useEngagements(loaded: readonly Engagement[]): Engagements {
  const [all, setAll] = useState(loaded);
  const show = (engagement: Engagement): void => setAll((known) => [engagement, ...known.filter(({ id }) => id !== engagement.id)]);
  const create = async (call: KnownCall, providerId: string): Promise<{ engagementId: number }> => {
    const { direction, externalCallId, fromNumber, toNumber, objectId } = call;
    const engagement = await askServer<Engagement>('POST', '/api/engagements', {
      ...{ providerId, direction, externalCallId, fromNumber, toNumber },
      objectId: objectId === undefined ? undefined : String(objectId),
    });
    show(engagement);
    return { engagementId: engagement.id };
  };
  return {
    all,
    create,
    async update({ engagementId, properties, outcome, call, providerId }) {
      // A phone that did not ask for an entry when it began asks for one now.
      const id = engagementId ?? (await create(call, providerId)).engagementId;
      show(await askServer<Engagement>('PATCH', `/api/engagements/${encodeURIComponent(id)}`, { outcome, properties }));
    },
  };
}
