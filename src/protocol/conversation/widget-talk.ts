import * as z from 'zod/mini';
import type { DataOf, MessageOf } from '../catalog.ts';
import { failureCodes } from '../failure.ts';
import { path, text, viewType } from './values.ts';

/** A file that is handed over whole. Bytes. */
const MAX_FILE = 25_000_000;

const sizeOf = (content: string | Blob | ArrayBuffer): number =>
  typeof content === 'string' ? content.length : content instanceof Blob ? content.size : content.byteLength;

/** Widget → host: the `data` of each `type` of our own conversation. */
// In a function, as a bundler would keep it where it is not used.
export const widgetTalk = /* @__PURE__ */ (() => ({
  /** The first message after every handshake; said again when it listens to more. Answered by `welcome`. */
  hello: z.looseObject({
    version: z.number(),
    /** The host's messages it wants: "context", "environment", "path". */
    listensTo: z.array(text(50)).check(z.maxLength(20)),
  }),
  /** The widget is of use to the agent now. */
  interactive: z.looseObject({}),
  /** The widget shows the agent a failure in place of what it is for: most often its context did not verify. */
  failed: z.looseObject({ code: z.enum(failureCodes) }),
  /** Asks for a context signed now; it comes as `context`. */
  context: z.looseObject({}),
  /** CSS pixels that the content needs. The host keeps it within bounds. */
  resize: z.looseObject({ height: z.number().check(z.gte(0)) }),
  toast: z.looseObject({ text: text(500), kind: z.optional(z.enum(['info', 'success', 'error'])) }),
  /** Answered with { isConfirmed }. */
  confirm: z.looseObject({
    title: text(200),
    text: z.optional(text(2_000)),
    /** The words on the buttons. */
    confirmLabel: z.optional(text(60)),
    cancelLabel: z.optional(text(60)),
    /** Deletes or sends: the button that confirms warns of it. */
    isDestructive: z.optional(z.boolean()),
  }),
  /** A page of the widget's own origin, larger. Answered with { value } when it is closed: what it passed to `close`, or nothing. */
  modal: z.looseObject({ path, title: text(200), size: z.optional(z.enum(['small', 'medium', 'large'])) }),
  close: z.looseObject({ value: z.optional(z.unknown()) }),
  'open-record': z.looseObject({ viewType, recordId: text(200).check(z.minLength(1)), newTab: z.optional(z.boolean()) }),
  /** The widget changed the record it was opened for: the CRM should read it again. */
  'refresh-record': z.looseObject({}),
  /** https, mailto or tel, in a tab of its own. */
  'open-url': z.looseObject({ url: text(8_000) }),
  copy: z.looseObject({ text: text(100_000) }),
  download: z.looseObject({
    fileName: text(255).check(z.minLength(1)),
    content: z
      .union([z.string(), z.instanceof(Blob), z.instanceof(ArrayBuffer)])
      .check(z.refine((content) => sizeOf(content) <= MAX_FILE, 'Too large.')),
  }),
  /** A few characters on the tab; null takes them away. */
  badge: z.looseObject({ text: z.nullable(text(12)) }),
  path: z.looseObject({ path }),
  'unsaved-changes': z.looseObject({ hasUnsavedChanges: z.boolean() }),
  /** JSON of one value that the host keeps for this widget and record, under its key; null forgets it. */
  state: z.looseObject({ key: text(200), json: z.nullable(text(100_000)) }),
}))();

export type WidgetTalk = typeof widgetTalk;
export type TalkOf<Type extends keyof WidgetTalk> = DataOf<WidgetTalk, Type>;

/** Widget → host. */
export type WidgetSaying = MessageOf<WidgetTalk>;

/** A short message that passes by itself. */
export type Toast = TalkOf<'toast'>;
/** A question that the agent answers with yes or no. */
export type Confirmation = TalkOf<'confirm'>;
/** A page of the widget's own, to be shown in a dialog over the CRM. */
export type ModalRequest = TalkOf<'modal'>;
/** A record of the CRM to be opened. */
export type RecordReference = TalkOf<'open-record'>;
/** A file for the agent to keep. */
export type Download = TalkOf<'download'>;
