/** The release of our own messages. Two ends of different releases speak the lower. */
export const CONVERSATION_VERSION = 1;

/**
 * What a host may let a widget do. Each is also the type of the message that does it, so a widget that knows the name knows
 * the message.
 */
export const capabilities = [
  /** Theme, tokens, locale and the like, as they are and as they change. */
  'environment',
  /** The context signed anew, while the frame lives on. */
  'context',
  'resize',
  'toast',
  'confirm',
  'modal',
  /** In a modal: closes it. */
  'close',
  'open-record',
  'refresh-record',
  'open-url',
  'copy',
  'download',
  'badge',
  /** A path inside the widget, kept in the CRM's address. */
  'path',
  'unsaved-changes',
  'state',
] as const;

/** What a host may grant: the type of the message that asks for it. */
export type Capability = (typeof capabilities)[number];
