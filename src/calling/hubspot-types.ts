import type { HostMessages, WidgetMessages } from '../protocol/calling/message.ts';
import type { DataOf } from '../protocol/catalog.ts';

// The types that HubSpot's package exports, by its names: code that imports them keeps compiling.

type Data<Type extends keyof WidgetMessages> = DataOf<WidgetMessages, Type>;
type CallerIdMatch = DataOf<HostMessages, 'CALLER_ID_MATCH_SUCCEEDED'>['callerIdMatches'][number];

export type OnInitialized = Data<'INITIALIZED'>;
export type OnIncomingCall = Data<'INCOMING_CALL'>;
export type OnOutgoingCall = Data<'OUTGOING_CALL_STARTED'>;
export type OnCallAnswered = Data<'CALL_ANSWERED'>;
export type OnCallTransferred = Data<'CALL_TRANSFERRED'>;
export type OnCallEnded = Data<'CALL_ENDED'>;
export type OnCallCompleted = Data<'CALL_COMPLETED'>;
export type OnNavigateToRecord = Data<'NAVIGATE_TO_RECORD'>;
export type OnFinalizeEngagement = Data<'FINALIZE_ENGAGEMENT'>;
/** @deprecated Use `OnFinalizeEngagement`. */
export type OnPublishToChannel = Data<'PUBLISH_TO_CHANNEL'>;
export type OnResize = Data<'RESIZE_WIDGET'>;
export type SizeInfo = OnResize;
export type OnSetWidgetUrl = Data<'SET_WIDGET_URL'>;
export type OnError = Data<'ERROR'>;
export interface OnMessage {
  type: string;
  data?: unknown;
}
export type ObjectCoordinates = Data<'NAVIGATE_TO_RECORD'>['objectCoordinates'];
export type RawEngagementProperties = NonNullable<Data<'CALL_COMPLETED'>['engagementProperties']>;
export type EndStatus = 'COMPLETED' | 'FAILED' | 'CANCELED' | 'BUSY' | 'NO_ANSWER' | 'REJECTED' | 'MISSED';
export type ContactIdMatch = CallerIdMatch;
export type CompanyIdMatch = CallerIdMatch;
