import type { MessageOf } from '../catalog.ts';
import type { hostMessages } from './host-messages.ts';
import type { widgetMessages } from './widget-messages.ts';

export type HostMessages = typeof hostMessages;
export type WidgetMessages = typeof widgetMessages;

/** Host → widget. */
export type HostMessage = MessageOf<HostMessages>;

/** Widget → host. */
export type WidgetMessage = MessageOf<WidgetMessages>;
