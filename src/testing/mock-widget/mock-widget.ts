import type { HostMessage, WidgetMessage } from '../../protocol/calling/message.ts';
import type { WidgetContext } from '../../protocol/context.ts';
import type { HostSaying } from '../../protocol/conversation/host-talk.ts';
import type { Confirmation, Toast, WidgetSaying } from '../../protocol/conversation/widget-talk.ts';
import type { FailureCode } from '../../protocol/failure.ts';
import type { Result } from '../../protocol/result.ts';
import type { Verified } from '../../protocol/trust.ts';
import type { Answer } from '../../widget/link.ts';
import type { Next } from '../window/journal.ts';

/** What `createMockWidget` is given. */
export interface MockWidgetOptions {
  /** The registered URL: the frame whose `src` has this origin and path is the widget's, whatever its query. */
  url: string;
  /** What your server signs with for this widget. Default: `testSecretKey`. */
  secretKey?: string | undefined;
  /** `false`: a page that never loads. Default true. */
  loads?: boolean | undefined;
  /** `false`: a page that does not know the conversation, such as one that follows the guide and no more. Default true. */
  answers?: boolean | undefined;
  /** A soft phone on HubSpot's wire: what its INITIALIZED says. Default: no phone. */
  phone?: Extract<WidgetMessage, { type: 'INITIALIZED' }>['data'] | undefined;
}

/** What a host says: our own conversation in small letters, HubSpot's calling wire in capitals. */
export type HostSaid = HostSaying | HostMessage;

/** A partner's widget in a test of your page. */
export interface MockWidget {
  /** The frame that your page shows now. */
  readonly frame: HTMLIFrameElement | undefined;
  /** Everything the host said, in order: `welcome` first. */
  readonly messages: readonly HostSaid[];
  /**
   * Waits for the frame, and verifies what is in its `src` as the widget's server would.
   * @param patience milliseconds; 1,000 unless told.
   * @throws Error when no frame comes in time.
   */
  opened(patience?: number): Promise<Result<Verified<WidgetContext>>>;
  /** The data of the next message of this type: each is given once. Rejects after its patience, 1,000 ms unless told. */
  nextMessage: Next<HostSaid>;
  /** Anything of the conversation, answered as the page answers. Never rejects. */
  say(saying: WidgetSaying): Promise<Answer<unknown>>;
  /** CSS pixels. */
  resize(height: number): Promise<Answer<unknown>>;
  toast(text: string, kind?: Toast['kind']): Promise<Answer<unknown>>;
  /** Resolves when the agent has decided; `value` is `{ isConfirmed }`. */
  confirm(confirmation: Confirmation): Promise<Answer<unknown>>;
  /** It is of use to the agent now. */
  interactive(): Promise<Answer<unknown>>;
  /** It shows a failure in place of what it is for. */
  fail(code: FailureCode): Promise<Answer<unknown>>;
  /** Of a phone: any message of HubSpot's wire, `{ type: 'OUTGOING_CALL_STARTED', data: { externalCallId: '1' } }`. */
  call(message: WidgetMessage): Result<undefined>;
  /** Its page is loaded anew. */
  reload(): void;
  close(): void;
}
