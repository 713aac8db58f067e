import type { HostMessages, WidgetMessages } from '../protocol/calling/message.ts';
import type { DataOf } from '../protocol/catalog.ts';

// The types that HubSpot's package exports, by its names: code that imports them keeps compiling.

type Data<Type extends keyof WidgetMessages> = DataOf<WidgetMessages, Type>;
type CallerIdMatch = DataOf<HostMessages, 'CALLER_ID_MATCH_SUCCEEDED'>['callerIdMatches'][number];

/** What `initialized` takes. */
export type OnInitialized = Data<'INITIALIZED'>;
/** What `incomingCall` takes. */
export type OnIncomingCall = Data<'INCOMING_CALL'>;
/** What `outgoingCall` takes. */
export type OnOutgoingCall = Data<'OUTGOING_CALL_STARTED'>;
/** What `callAnswered` takes. */
export type OnCallAnswered = Data<'CALL_ANSWERED'>;
/** What `callTransferred` takes. */
export type OnCallTransferred = Data<'CALL_TRANSFERRED'>;
/** What `callEnded` takes. */
export type OnCallEnded = Data<'CALL_ENDED'>;
/** What `callCompleted` takes. */
export type OnCallCompleted = Data<'CALL_COMPLETED'>;
/** What `navigateToRecord` takes. */
export type OnNavigateToRecord = Data<'NAVIGATE_TO_RECORD'>;
/** What `finalizeEngagement` takes. */
export type OnFinalizeEngagement = Data<'FINALIZE_ENGAGEMENT'>;
/** @deprecated Use `OnFinalizeEngagement`. */
export type OnPublishToChannel = Data<'PUBLISH_TO_CHANNEL'>;
/** What `resizeWidget` takes. */
export type OnResize = Data<'RESIZE_WIDGET'>;
/** The size a phone asks for, in pixels. */
export type SizeInfo = OnResize;
/** What `setWidgetUrl` takes. */
export type OnSetWidgetUrl = Data<'SET_WIDGET_URL'>;
/** What `sendError` takes. */
export type OnError = Data<'ERROR'>;
/** Any message, before it is read. */
export interface OnMessage {
  type: string;
  data?: unknown;
}
/** Which record, by HubSpot's ids. */
export type ObjectCoordinates = Data<'NAVIGATE_TO_RECORD'>['objectCoordinates'];
/** What a phone writes into the engagement, by HubSpot's property names. */
export type RawEngagementProperties = NonNullable<Data<'CALL_COMPLETED'>['engagementProperties']>;
/** How a call ended, by HubSpot's names. */
export type EndStatus = 'COMPLETED' | 'FAILED' | 'CANCELED' | 'BUSY' | 'NO_ANSWER' | 'REJECTED' | 'MISSED';
/** A caller who is known as a contact. */
export type ContactIdMatch = CallerIdMatch;
/** A caller who is known as a company. */
export type CompanyIdMatch = CallerIdMatch;
