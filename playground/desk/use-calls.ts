import { type CallerIdMatch, type Calling, useCall } from 'partner-widgets/host';
import type { ContextDraft } from 'partner-widgets/protocol';
import type { TraceStore } from '../trace/trace-store.ts';
import { contactOf } from './contact.ts';

interface CallsOptions {
  isPhone: boolean;
  widgetUrl: string;
  draft: ContextDraft;
  trace: TraceStore;
}

const PHONE = { id: 'phone', name: 'Your phone', width: 400, height: 600, isReady: true, supportsInboundCalling: true, usesRemote: false };

/** The CRM's side of a soft phone: it writes calls down, knows one caller, and says in the messages what it did. */
export function useCalls({ isPhone, widgetUrl, draft, trace }: CallsOptions): Calling {
  const contact = contactOf(draft);
  const coordinates = { portalId: draft.team.id, objectId: contact.id, objectTypeId: draft.company ? '0-2' : '0-1' };
  return useCall({
    providers: isPhone ? [{ ...PHONE, url: widgetUrl }] : [],
    agent: { portalId: draft.team.id, userId: draft.user.id, ownerId: draft.user.id },
    createEngagement: async () => {
      trace.note('Wrote the call down.');
      return { engagementId: `engagement-${Date.now()}` };
    },
    updateEngagement: async ({ outcome }) => trace.note(`Kept what the phone wrote of the call, which was ${outcome}.`),
    matchCaller: async ({ fromNumber = '' }) => {
      const isKnown = contact.phones.some(({ number }) => digitsOf(number) !== '' && digitsOf(fromNumber).endsWith(digitsOf(number)));
      return isKnown ? [{ objectCoordinates: coordinates, ...namesOf(draft) }] : [];
    },
    navigateToRecord: () => trace.note('Would open the record.'),
    finalizeEngagement: async () => trace.note('The phone will write no more of this call.'),
    onTrace: (_, direction, message) => trace.add(direction, message),
    onProblem: (_, failure) => trace.refuse(failure),
  });
}

function namesOf({ person, company }: ContextDraft): Partial<CallerIdMatch> {
  if (company) return { callerIdType: 'COMPANY', name: company.name ?? '' };
  return { callerIdType: 'CONTACT', firstName: person?.firstName ?? '', lastName: person?.lastName ?? '' };
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
