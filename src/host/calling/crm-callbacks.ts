import type { Call, Id } from '../../bridge/call-state.ts';
import type { HostMessages, WidgetMessages } from '../../protocol/calling/message.ts';
import type { DataOf } from '../../protocol/catalog.ts';

/** A call as the CRM's callbacks are told of it. */
export type KnownCall = Exclude<Call, { status: 'none' }>;

/** A record that a number belongs to, as the phone is told of it. */
export type CallerIdMatch = DataOf<HostMessages, 'CALLER_ID_MATCH_SUCCEEDED'>['callerIdMatches'][number];

/** What the phone wants written: HubSpot's property names, as far as the phone filled them in. */
export type EngagementProperties = NonNullable<DataOf<WidgetMessages, 'CALL_COMPLETED'>['engagementProperties']>;

/** A call that is over, to be written down. */
export interface EngagementUpdate {
  /** Undefined when none was created: then the call is to be written down now. */
  engagementId: Id | undefined;
  properties: EngagementProperties;
  /** `lost` when the phone's page went away in mid-call and did not come back: nobody knows how it ended. */
  outcome: 'completed' | 'lost';
  call: KnownCall;
  /** The provider whose phone it was. */
  providerId: string;
}

/**
 * What the CRM does for its phones. Each may be written inline, and may reject: the phone is then told …_FAILED, without your
 * reason, and of a call that was not written down or a record that did not open the agent sees an alert. Everything in them comes from the phone, another company's page: let your server check it.
 */
export interface CrmCallbacks {
  /** A call began, and the phone wants it written down. Asked once for each call. */
  createEngagement(call: KnownCall, providerId: string): Promise<{ engagementId: Id }>;
  /** The agent is done with a call, or it was lost. */
  updateEngagement(update: EngagementUpdate): Promise<unknown>;
  /** Whose number is this? Default: nobody's. */
  matchCaller?: ((numbers: { fromNumber: string | undefined; toNumber: string | undefined }) => Promise<CallerIdMatch[]>) | undefined;
  /** Shows the record in the CRM. Default: the phone is told that it cannot be done. */
  navigateToRecord?: ((target: DataOf<WidgetMessages, 'NAVIGATE_TO_RECORD'>) => unknown) | undefined;
  /** The phone will write no more to this engagement. Default: the phone is told that it cannot be done. */
  finalizeEngagement?: ((engagement: DataOf<WidgetMessages, 'FINALIZE_ENGAGEMENT'>) => Promise<unknown>) | undefined;
}
