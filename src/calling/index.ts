// The default is for those who come from HubSpot's package: `import CallingExtensions, { Constants } from …`.

export type { EventHandlers, RawMessage, ReadyData } from '../bridge/event-handlers.ts';
export { CallingExtensions, CallingExtensions as default, type Connection, type Options } from './CallingExtensions.ts';
export * as Constants from './constants.ts';
