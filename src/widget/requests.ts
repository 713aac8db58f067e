import { createMessageId } from '../bridge/message-id.ts';
import type { Seat } from '../bridge/widget-line.ts';
import type { DataOf } from '../protocol/catalog.ts';
import type { HostTalk } from '../protocol/conversation/host-talk.ts';
import type { WidgetSaying } from '../protocol/conversation/widget-talk.ts';
import { messageFailureCodes } from '../protocol/failure.ts';
import { fail } from '../protocol/result.ts';
import type { Answer } from './link.ts';

/** What stays true until it is taken back. */
export const STANDING: readonly WidgetSaying['type'][] = ['resize', 'badge', 'path', 'unsaved-changes', 'state'];

/** What the host does not answer: it is told, and that is all. */
const TOLD: readonly WidgetSaying['type'][] = [...STANDING, 'interactive', 'failed', 'close'];

type Heard = DataOf<HostTalk, 'answer'>;

/** Wishes that wait for the host's answer. A person may have to decide, so there is no other end to the wait than the line's. */
export class Requests {
  readonly #waiting = new Map<string, (heard: Heard | undefined) => void>();

  async send<T>(seat: Seat, saying: WidgetSaying, read: (value: unknown) => T): Promise<Answer<T>> {
    const messageId = createMessageId();
    const sent = seat.send({ ...saying, messageId });
    if (!sent.ok) return { supported: true, ...sent };
    if (TOLD.includes(saying.type)) return { supported: true, ok: true, value: read(undefined) };
    const heard = await new Promise<Heard | undefined>((resolve) => this.#waiting.set(messageId, resolve));
    if (!heard) return { supported: true, ...fail('disconnected', 'The host began anew.') };
    if (heard.ok) return { supported: true, ok: true, value: read(heard.value) };
    const code = messageFailureCodes.find((each) => each === heard.code) ?? 'refused';
    return { supported: heard.supported, ...fail(code, heard.message ?? `The host answered "${saying.type}" with ${code}.`) };
  }

  hear(heard: Heard): void {
    const resolve = this.#waiting.get(heard.to);
    this.#waiting.delete(heard.to);
    resolve?.(heard);
  }

  /** The host will not answer any more. */
  drop(): void {
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}
