import { type Calling, useCall } from 'partner-widgets/host';
import type { CallingProvider } from 'partner-widgets/protocol';
import type { Engagement } from '../../calls/engagement.ts';
import type { CompanyRecord, PersonRecord, PhoneRecord } from '../../records.ts';
import { useCrm } from '../crm-context.ts';
import { dialRequest } from './dial-request.ts';
import { matchCaller } from './match-caller.ts';
import { openRecord } from './open-record.ts';
import { useEngagements } from './use-engagements.ts';
import { type RegisteredPhones, useRegisteredPhones } from './use-registered-phones.ts';

/** What the server had when the page was loaded. */
export interface LoadedCalls {
  phones: readonly CallingProvider[];
  engagements: readonly Engagement[];
}

export interface Calls {
  calling: Calling;
  phones: RegisteredPhones;
  engagements: readonly Engagement[];
  dial(contact: PersonRecord | CompanyRecord, phone: PhoneRecord): void;
}

/** Everything that this CRM does with phones. */
export function useCalls(loaded: LoadedCalls): Calls {
  const data = useCrm();
  const phones = useRegisteredPhones(loaded.phones);
  const engagements = useEngagements(loaded.engagements);
  const calling = useCall({
    providers: phones.all,
    allowLocalOverride: true,
    agent: { portalId: data.agent.team.id, userId: data.agent.id, ownerId: data.agent.id },
    createEngagement: engagements.create,
    updateEngagement: engagements.update,
    matchCaller: async ({ fromNumber }) => matchCaller(data, fromNumber),
    navigateToRecord: (target) => openRecord(data, target),
  });
  return {
    calling,
    phones,
    engagements: engagements.all,
    dial: (contact, phone) => calling.dial(dialRequest(data, contact, phone)),
  };
}
