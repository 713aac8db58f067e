import type { Hello } from '../protocol/calling/control-messages.ts';
import type { HostMessages } from '../protocol/calling/message.ts';
import type { DataOf } from '../protocol/catalog.ts';
import type { HandledType, HandlerName } from './handler-names.ts';
import type { Envelope } from './read-message.ts';

/** What the host's SYNC told of itself, and of a call that was on when the page was loaded anew. */
export type ReadyData = Omit<Hello, 'partnerWidgets'>;

/** The message as it came, or `{ type }` alone of one that was raised here. */
export type RawMessage = Partial<Envelope> & { type: string };

type DataFor<Type extends HandledType> = Type extends 'READY'
  ? ReadyData
  : Type extends keyof HostMessages
    ? DataOf<HostMessages, Type>
    : unknown;

/** All of HubSpot's handlers, by its names; none is required. */
export type EventHandlers = {
  [Type in HandledType as HandlerName<Type>]?: ((data: DataFor<Type>, event: RawMessage) => void) | undefined;
} & {
  /** For every message without a handler of its own, of types that nobody knows, too. */
  defaultEventHandler?: ((data: unknown, event: RawMessage) => void) | undefined;
};
