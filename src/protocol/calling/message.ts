import type * as z from 'zod/mini';
import type { hostMessages } from './host-messages.ts';
import type { widgetMessages } from './widget-messages.ts';

/** The messages one end understands: the schema of the `data` of each `type`. */
export type Catalog = Record<string, z.ZodMiniType>;

/** Without the index signature of what else may stand there. */
type Known<T> = T extends (infer Each)[]
  ? Known<Each>[]
  : T extends object
    ? { [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]> }
    : T;

/** The data of a message, every field by name. */
export type DataOf<C extends Catalog, Type extends keyof C> = Known<z.output<C[Type]>>;

/** One of a catalog's messages. */
export type MessageOf<C extends Catalog> = { [Type in keyof C & string]: { type: Type; data: DataOf<C, Type> } }[keyof C & string];

export type HostMessages = typeof hostMessages;
export type WidgetMessages = typeof widgetMessages;

/** Host → widget. */
export type HostMessage = MessageOf<HostMessages>;

/** Widget → host. */
export type WidgetMessage = MessageOf<WidgetMessages>;
