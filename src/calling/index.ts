import { CallingExtensions } from './CallingExtensions.ts';
import * as Constants from './constants.ts';

export type { Connection, Options } from './CallingExtensions.ts';
export type { EventHandlers, RawMessage, ReadyData } from './event-handlers.ts';
export { CallingExtensions, Constants };
// As HubSpot's package has it: `import CallingExtensions, { Constants } from …`.
export default CallingExtensions;
