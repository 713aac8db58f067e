import { isAmong } from '../bridge/allowed-origins.ts';
import { readMessage } from '../bridge/read-message.ts';
import type { WidgetHandshake } from '../bridge/widget-handshake.ts';
import { joinLine, type Seat } from '../bridge/widget-line.ts';
import { CONVERSATION_VERSION } from '../protocol/conversation/capability.ts';
import { hostTalk } from '../protocol/conversation/host-talk.ts';
import type { WidgetSaying } from '../protocol/conversation/widget-talk.ts';
import { fail } from '../protocol/result.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { framedBy } from './framed-by.ts';
import type { Answer, HostLink, Welcome } from './link.ts';
import { isGranted, nextLink } from './next-link.ts';
import { Requests, STANDING } from './requests.ts';

/** One user of the line: a hook, or the plain object. */
export interface Member {
  /** The origins of the CRMs that may frame this page, such as "https://crm.example". On this machine none is needed. */
  allowedOrigins?: readonly string[] | undefined;
  /** The host pushed a context, signed anew. Having it tells the host that it may. */
  onContext?: ((signed: SignedContext) => void) | undefined;
}

/** Room for the largest context a verifier takes. Characters. */
const MAX_SAYING = 4_000_000;

/** The host of this window, shared by everything on the page that talks to it. */
class HostStore {
  #link: HostLink = { status: 'connecting' };
  #hostOrigin = '';
  /** To how many of the host's messages it said that it listens; none since the host began. */
  #listensTo = 0;
  #seat: Seat | undefined;
  #waiting: (() => void)[] = [];
  readonly #members: (() => Member)[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #requests = new Requests();
  /** The last word on each thing that stays true until it is taken back: height, badge, path and the like. */
  readonly #standing = new Map<string, WidgetSaying>();

  readonly getLink = (): HostLink => this.#link;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The first member opens the line, the last to leave closes it. Gives back what leaves. */
  join(member: () => Member): () => void {
    this.#members.push(member);
    this.#seat ??= joinLine({
      isOwn: (raw) => /^[a-z-]+$/.test(String(Object(raw).type)),
      knocksAt: framedBy,
      allows: (origin) => this.#members.some((each) => isAmong(origin, each().allowedOrigins ?? [])),
      onHandshake: (handshake) => this.#onHandshake(handshake),
      onMessage: (raw) => this.#onMessage(raw),
    });
    if (this.#link.status === 'connected' && this.#link.signed) member().onContext?.(this.#link.signed);
    if (this.#listensTo > 0) this.#sayHello();
    return () => {
      this.#members.splice(this.#members.indexOf(member), 1);
      // Not at once: a component that goes away has its last word still to say, and StrictMode's comes back.
      queueMicrotask(() => this.#close());
    };
  }

  #close(): void {
    if (this.#members.length > 0 || !this.#seat) return;
    this.#seat.leave();
    this.#seat = undefined;
    this.#requests.drop();
    this.#move({ status: 'connecting' });
    this.#release();
  }

  /** Resolves when the host is there, or will not be. */
  async settled(): Promise<void> {
    if (this.#seat && this.#link.status === 'connecting') await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Says it when the host is there, and gives back its answer; of what needs none, that it was said. Never rejects. */
  ask(saying: WidgetSaying): Promise<Answer>;
  ask<T>(saying: WidgetSaying, read: (value: unknown) => T): Promise<Answer<T>>;
  async ask(saying: WidgetSaying, read: (value: unknown) => unknown = () => undefined): Promise<Answer<unknown>> {
    if (STANDING.includes(saying.type)) this.#standing.set(saying.type === 'state' ? `state ${saying.data.key}` : saying.type, saying);
    if (this.#link.status === 'connecting') await this.settled();
    const link = this.#link;
    if (!this.#seat || link.status === 'connecting') return { supported: false, ...fail('disconnected', 'Nothing on this page listens.') };
    if (link.status === 'failed') return { supported: false, ok: false, failure: link.failure };
    if (!isGranted(link, saying)) return { supported: false, ...fail('unsupported', `This host does not grant "${saying.type}".`) };
    return this.#requests.send(this.#seat, saying, read);
  }

  /** What is known anew of the host. */
  learn(news: Pick<Welcome, 'path'>): void {
    this.#move({ ...this.#link, ...news });
  }

  #onHandshake(handshake: WidgetHandshake): void {
    this.#requests.drop();
    switch (handshake.status) {
      case 'connecting':
        return;
      case 'failed':
        this.#move({ ...handshake, path: this.#link.path });
        return;
      case 'ready':
        this.#hostOrigin = handshake.hostOrigin;
        this.#listensTo = 0;
        // A host of HubSpot's, or our own dock of phones, does not speak our conversation and never answers `hello`.
        if (handshake.sync.data.partnerWidgets?.version) this.#sayHello();
        else this.#move({ status: 'connected', hostOrigin: this.#hostOrigin, capabilities: [], path: this.#link.path });
    }
  }

  /** Again only when there is more to listen to. */
  #sayHello(): void {
    const listensTo = ['environment', 'path', ...(this.#members.some((each) => each().onContext) ? ['context'] : [])];
    if (listensTo.length === this.#listensTo) return;
    this.#listensTo = listensTo.length;
    this.#seat?.send({ type: 'hello', data: { version: CONVERSATION_VERSION, listensTo } });
  }

  #onMessage(raw: unknown): void {
    const reading = readMessage(raw, hostTalk, MAX_SAYING);
    if (reading.status !== 'read') return;
    const { message } = reading;
    const isAgain = message.type === 'welcome' && this.#link.status === 'connected';
    const next = nextLink(this.#link, message, this.#hostOrigin);
    if (next !== this.#link) this.#move(next);
    if (message.type === 'answer') this.#requests.hear(message.data);
    if ((message.type === 'welcome' || message.type === 'context') && message.data.signed) this.#tellContext(message.data.signed);
    // A host that began anew does not know what it was told before.
    if (isAgain) for (const each of this.#standing.values()) if (isGranted(next, each)) this.#seat?.send(each);
  }

  #tellContext(signed: SignedContext): void {
    for (const member of [...this.#members]) member().onContext?.(signed);
  }

  #move(link: HostLink): void {
    this.#link = link;
    for (const listener of [...this.#listeners]) listener();
    if (link.status !== 'connecting') this.#release();
  }

  #release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

export const hostStore = /* @__PURE__ */ new HostStore();
