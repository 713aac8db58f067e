import { now } from '../../bridge/connect.ts';
import type { Arrived } from '../../bridge/read-message.ts';
import type { WidgetTalk } from '../../protocol/conversation/widget-talk.ts';
import type { Failure, FailureCode } from '../../protocol/failure.ts';
import { fail } from '../../protocol/result.ts';
import { Limit } from '../limit.ts';
import { grantedBy } from './capabilities.ts';
import { fulfil } from './fulfil.ts';
import type { Gestures } from './gestures.ts';
import type { HostBridgeOptions } from './host-bridge-options.ts';
import { asksAgent, isFree, judge, needsGesture } from './judge.ts';
import { CALM } from './next-height.ts';
import { Pace } from './pace.ts';
import { nextTalk, silent, type Talk } from './talk.ts';

export interface DeskAnswer {
  supported: boolean;
  ok: boolean;
  value?: unknown;
  code?: FailureCode;
  /** What was wrong with the message, for whoever wrote the widget. */
  message?: string;
}

const LOOP: Failure = { code: 'resize-loop', message: 'The widget and its frame chase each other’s height.' };

/** Where the wishes of one frame are judged and fulfilled. */
export class Desk {
  talk: Talk = silent;
  #isAsking = false;
  #calm: ReturnType<typeof setTimeout> | undefined;
  readonly #reported = new Set<string>();
  /** Raised with each document: what the last one wished is not done for the next. */
  #turn = 0;
  readonly #limit = new Limit({ burst: 20, perSecond: 2 });
  /** A widget that asks again and again would hold the page. */
  readonly #questions = new Limit({ burst: 5, perSecond: 0.2 });
  /** Chromium drops a page's changes of its address when there are more than 200 in ten seconds. Milliseconds. */
  readonly #pathPace = new Pace(300);
  readonly #options: () => HostBridgeOptions;

  readonly #gestures: Gestures;

  constructor(options: () => HostBridgeOptions, gestures: Gestures) {
    this.#options = options;
    this.#gestures = gestures;
  }

  /** Another document: nothing it said before holds. */
  reset(): void {
    clearTimeout(this.#calm);
    this.#pathPace.stop();
    this.#turn++;
    this.#move(silent);
  }

  /** Gives back the answer; undefined where none is expected. Never rejects. */
  async hear(message: Arrived<WidgetTalk>): Promise<DeskAnswer | undefined> {
    const turn = this.#turn;
    const hasGesture = needsGesture(message) ? await this.#gestures.hasOne() : true;
    if (turn !== this.#turn) return undefined;
    const verdict = judge(message, {
      granted: grantedBy(this.#options().capabilities ?? {}),
      hasGesture,
      isAsking: this.#isAsking,
      // Asked of the others too, it would make the page lay itself out for each.
      isShown: !asksAgent(message) || this.#gestures.isShown(),
      isWithinLimit: isFree(message) || (this.#limit.allowOne() && (!asksAgent(message) || this.#questions.allowOne())),
    });
    const isRefused = verdict.status === 'refused';
    if (verdict.status !== 'granted') {
      const code = isRefused ? verdict.code : 'unsupported';
      this.#report(code, message.type);
      return isFree(message) ? undefined : { supported: isRefused, ok: false, code };
    }
    this.#note(message);
    const answer = await this.#fulfil(message);
    return isFree(message) ? undefined : answer;
  }

  #note(message: Arrived<WidgetTalk>): void {
    const { resize } = this.#options().capabilities ?? {};
    this.#move(nextTalk(this.talk, message, now(), resize === true ? {} : (resize ?? {})));
    if (message.type !== 'resize') return;
    clearTimeout(this.#calm);
    // The last wish of a widget that was stopped is granted when it has been quiet.
    if (this.talk.heldAt !== undefined) this.#calm = setTimeout(() => this.#note(message), CALM);
  }

  async #fulfil(message: Arrived<WidgetTalk>): Promise<DeskAnswer> {
    const { about, capabilities = {}, renew } = this.#options();
    const asks = asksAgent(message);
    if (asks) this.#isAsking = true;
    try {
      if (message.type === 'path') {
        this.#pathPace.run(() => void fulfil(message, capabilities, about).catch(() => {}));
        return { supported: true, ok: true };
      }
      if (message.type !== 'context') {
        const value = await fulfil(message, capabilities, about);
        if (message.type === 'confirm' && Object(value).isConfirmed === true) this.#gestures.confirmed();
        // What a page's own function happens to give back is nobody's business.
        return { supported: true, ok: true, ...(asks && { value }) };
      }
      const renewed = await renew?.();
      return renewed?.ok === false ? { supported: true, ok: false, code: renewed.failure.code } : { supported: true, ok: true };
    } catch {
      return { supported: true, ok: false, code: 'refused' };
    } finally {
      if (asks) this.#isAsking = false;
    }
  }

  /** Each kind once, as a hostile widget would fill a log. */
  #report(code: FailureCode, type: string): void {
    const kind = `${code} ${type}`;
    if (this.#reported.has(kind)) return;
    this.#reported.add(kind);
    this.#options().onProblem?.(fail(code, `"${type}" was refused.`).failure);
  }

  #move(talk: Talk): void {
    if (talk === this.talk) return;
    const { onTalk, onProblem } = this.#options();
    if (talk.heldAt !== undefined && this.talk.heldAt === undefined) onProblem?.(LOOP);
    this.talk = talk;
    onTalk?.(talk);
  }
}
