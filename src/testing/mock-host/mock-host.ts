import type { Call } from '../../bridge/call-state.ts';
import type { Talk } from '../../host/conversation/talk.ts';
import type { HostMessage, HostMessages, WidgetMessage } from '../../protocol/calling/message.ts';
import type { DataOf } from '../../protocol/catalog.ts';
import type { ContextDraft } from '../../protocol/context.ts';
import type { HostEnvironment } from '../../protocol/conversation/environment.ts';
import type { WidgetSaying } from '../../protocol/conversation/widget-talk.ts';
import type { SignedContext } from '../../protocol/signed-context.ts';
import type { Next } from '../window/journal.ts';
import type { MockHostOptions } from './mock-host-options.ts';

/** What a widget or a phone says: our own conversation in small letters, HubSpot's calling wire in capitals. */
export type WidgetSaid = WidgetSaying | WidgetMessage;

/** A CRM around the page of a test. */
export interface MockHost {
  /** "http://crm.localhost", unless told. */
  readonly origin: string;
  /** What the widget was opened with; the newest, after `updateContext`. */
  readonly signed: SignedContext;
  /** The URL a CRM would open, for components that take a `url`. */
  readonly url: string;
  /** Everything the widget said, in order. */
  readonly messages: readonly WidgetSaid[];
  /** What the host's own rules made of it: height within bounds (CSS pixels), badge, unsaved changes. */
  readonly talk: Talk;
  /** Where in the widget the agent is. */
  readonly path: string | undefined;
  /** What the widget keeps, by key. */
  readonly state: Readonly<Record<string, unknown>>;
  /** The phone's call, by the host's own rules. */
  readonly call: Call;
  /**
   * The data of the next message of this type: each is given once.
   * @param patience milliseconds; 1,000 unless told.
   * @throws Error when none comes in time, with the types that did.
   */
  nextMessage: Next<WidgetSaid>;
  /** Changes what the CRM grants and answers from now on. */
  change(options: Pick<MockHostOptions, 'capabilities' | 'refuses' | 'hasGesture' | 'confirm' | 'modal' | 'engagementId'>): void;
  /** The CRM looks different, and tells the widget. */
  setEnvironment(environment: Partial<HostEnvironment>): void;
  /** The agent moves through the CRM's history, to this path in the widget. */
  setPath(path: string): void;
  /** Signs anew, and pushes it to the widget that listens. With `now` ten minutes ago it is stale. */
  updateContext(draft?: ContextDraft, options?: Pick<MockHostOptions, 'secretKey' | 'now'>): Promise<void>;
  /** DIAL_NUMBER, in HubSpot's words. False where the phone is on a call. */
  dial(phoneNumber: string, data?: Omit<DataOf<HostMessages, 'DIAL_NUMBER'>, 'phoneNumber'>): boolean;
  /** Any message of HubSpot's wire: `{ type: 'END_CALL', data: {} }`. False where the call is in no state for it. */
  send(message: HostMessage): boolean;
  /** The CRM's page begins anew, as it does after a reload: what waits for an answer fails with `disconnected`. */
  restart(): void;
  /** From now on the CRM answers nothing. */
  fallSilent(): void;
  /** Takes everything away, and leaves the page as it was. */
  close(): void;
}
