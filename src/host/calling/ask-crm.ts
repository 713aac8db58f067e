import type { Call, Id } from '../../bridge/call-state.ts';
import type { HostMessage, WidgetMessage } from '../../protocol/calling/message.ts';
import type { Failure } from '../../protocol/failure.ts';
import { fail } from '../../protocol/result.ts';
import { completedCall, type StartMessage, startedCall } from './call-of-message.ts';
import type { CrmCallbacks } from './crm-callbacks.ts';

/** What came of a phone's wish: the answers it gets, and what the agent is told when it went wrong. */
export interface Outcome {
  send: HostMessage[];
  failure?: Failure;
}

interface Asked {
  call: Call;
  providerId: string;
  /** The engagement of this call, made once however often the phone asks. */
  engagementOf(call: Exclude<Call, { status: 'none' }>): Promise<{ engagementId: Id }>;
}

/** The messages that want something of the CRM. */
export const ASKS_CRM: readonly WidgetMessage['type'][] = [
  'OUTGOING_CALL_STARTED',
  'INCOMING_CALL',
  'CALL_COMPLETED',
  'NAVIGATE_TO_RECORD',
  'FINALIZE_ENGAGEMENT',
  'PUBLISH_TO_CHANNEL',
];

/** Asks the CRM for what a message wants of it: an answer to come for each wish. They never reject. */
export function askCrm(message: WidgetMessage, asked: Asked, crm: CrmCallbacks): Promise<Outcome>[] {
  const { call, providerId } = asked;
  switch (message.type) {
    case 'OUTGOING_CALL_STARTED':
      return message.data.createEngagement ? [createEngagement(message, asked)] : [];
    case 'INCOMING_CALL':
      return [matchCaller(message, crm), ...(message.data.createEngagement ? [createEngagement(message, asked)] : [])];
    case 'CALL_COMPLETED': {
      const known = completedCall(message, call);
      const { engagementId } = known;
      const properties = message.data.engagementProperties ?? {};
      return [
        attempt(
          async () => {
            await crm.updateEngagement({ engagementId, properties, outcome: 'completed', call: known, providerId });
            return [{ type: 'UPDATE_ENGAGEMENT_SUCCEEDED', data: { engagementId } }];
          },
          { type: 'UPDATE_ENGAGEMENT_FAILED', data: { error: { message: 'The CRM did not save the call.' } } },
          fail('engagement-failed', 'updateEngagement rejected.').failure,
        ),
      ];
    }
    case 'NAVIGATE_TO_RECORD': {
      const { engagementId, objectCoordinates } = message.data;
      return [
        attempt(
          async () => {
            if (!crm.navigateToRecord) return undefined;
            await crm.navigateToRecord(message.data);
            return [];
          },
          { type: 'NAVIGATE_TO_RECORD_FAILED', data: { engagementId, objectCoordinates } },
          fail('navigation-failed', 'navigateToRecord rejected, or there is none.').failure,
        ),
      ];
    }
    case 'FINALIZE_ENGAGEMENT':
    case 'PUBLISH_TO_CHANNEL': {
      const { type, data } = message;
      return [
        attempt(
          async () => {
            if (!crm.finalizeEngagement) return undefined;
            await crm.finalizeEngagement(data);
            return [{ type: `${type}_SUCCEEDED`, data }];
          },
          { type: `${type}_FAILED`, data },
        ),
      ];
    }
    default:
      return [];
  }
}

function createEngagement(message: StartMessage, { call, engagementOf }: Asked): Promise<Outcome> {
  return attempt(
    async () => {
      const { engagementId } = await engagementOf(startedCall(message, call));
      return [{ type: 'CREATE_ENGAGEMENT_SUCCEEDED', data: { engagementId } }];
    },
    { type: 'CREATE_ENGAGEMENT_FAILED', data: { error: { message: 'The CRM did not create the engagement.' } } },
    fail('engagement-failed', 'createEngagement rejected.').failure,
  );
}

function matchCaller({ data }: Extract<WidgetMessage, { type: 'INCOMING_CALL' }>, crm: CrmCallbacks): Promise<Outcome> {
  const { fromNumber, toNumber } = data;
  return attempt(
    async () => {
      const callerIdMatches = (await crm.matchCaller?.({ fromNumber: fromNumber ?? undefined, toNumber: toNumber ?? undefined })) ?? [];
      if (callerIdMatches.length === 0) return undefined;
      return [{ type: 'CALLER_ID_MATCH_SUCCEEDED', data: { callerIdMatches } }];
    },
    { type: 'CALLER_ID_MATCH_FAILED', data: { error: { message: 'No record has this number.' } } },
  );
}

/**
 * `work` gives the answers, or undefined when it cannot be done. Why it failed is the CRM's own business: the phone is another
 * company's page, and gets no more than that it did.
 */
async function attempt(work: () => Promise<HostMessage[] | undefined>, otherwise: HostMessage, failure?: Failure): Promise<Outcome> {
  const send = await work().catch(() => undefined);
  return send ? { send } : { send: [otherwise], ...(failure && { failure }) };
}
