// The default is for those who come from HubSpot's package: `import CallingExtensions, { Constants } from …`.

export type { EventHandlers, RawMessage, ReadyData } from '../bridge/event-handlers.ts';
export { CallingExtensions, CallingExtensions as default, type Connection, type Options } from './CallingExtensions.ts';
export * as Constants from './constants.ts';
export type {
  CompanyIdMatch,
  ContactIdMatch,
  EndStatus,
  ObjectCoordinates,
  OnCallAnswered,
  OnCallCompleted,
  OnCallEnded,
  OnCallTransferred,
  OnError,
  OnFinalizeEngagement,
  OnIncomingCall,
  OnInitialized,
  OnMessage,
  OnNavigateToRecord,
  OnOutgoingCall,
  OnPublishToChannel,
  OnResize,
  OnSetWidgetUrl,
  RawEngagementProperties,
  SizeInfo,
} from './hubspot-types.ts';
