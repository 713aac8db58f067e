import { type HostEnd, openHostEnd, type Trace } from '../../bridge/host-end.ts';
import type { HostHandshake } from '../../bridge/host-handshake.ts';
import type { Arrived } from '../../bridge/read-message.ts';
import type { Hello } from '../../protocol/calling/control-messages.ts';
import type { HostMessage, WidgetMessages } from '../../protocol/calling/message.ts';
import { widgetMessages } from '../../protocol/calling/widget-messages.ts';
import type { Failure } from '../../protocol/failure.ts';

export interface LinesOptions {
  hello(providerId: string): Hello;
  onHandshake(providerId: string, handshake: HostHandshake): void;
  onMessage(providerId: string, message: Arrived<WidgetMessages>): void;
  onProblem(providerId: string, failure: Failure): void;
  onTrace(providerId: string, ...entry: Parameters<Trace>): void;
}

/** The lines to the frames of all phones, one for each. */
export class Lines {
  readonly #ends = new Map<string, HostEnd>();
  readonly #options: LinesOptions;

  constructor(options: LinesOptions) {
    this.#options = options;
  }

  /** The frame of a provider's phone is in the page. Gives back what takes it out. */
  attach(providerId: string, url: string, frame: HTMLIFrameElement): () => void {
    const options = this.#options;
    const end = openHostEnd({
      peer: () => frame.contentWindow,
      widgetOrigin: new URL(url).origin,
      receives: widgetMessages,
      hello: () => options.hello(providerId),
      onHandshake: (handshake) => options.onHandshake(providerId, handshake),
      onMessage: (message) => options.onMessage(providerId, message),
      onProblem: (failure) => options.onProblem(providerId, failure),
      onTrace: (...entry) => options.onTrace(providerId, ...entry),
    });
    this.#ends.set(providerId, end);
    return () => {
      end.close();
      if (this.#ends.get(providerId) === end) this.#ends.delete(providerId);
    };
  }

  /** The frame loaded a document. */
  loaded(providerId: string): void {
    this.#ends.get(providerId)?.loaded();
  }

  send(providerId: string, message: HostMessage): void {
    this.#ends.get(providerId)?.send(message);
  }
}
