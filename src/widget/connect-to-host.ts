import type { HostEnvironment } from '../protocol/conversation/environment.ts';
import type { FailureCode } from '../protocol/failure.ts';
import { applyEnvironment } from './apply-environment.ts';
import { getEnvironment, watchEnvironment } from './environment.ts';
import { followHeight } from './follow-height.ts';
import { hostStore } from './host-store.ts';
import { readKept } from './kept-state.ts';
import type { HostLink } from './link.ts';
import { reportFailed, reportInteractive } from './report.ts';
import { type Wishes, wishes } from './wishes.ts';

/** What a widget needs to talk to its host. */
export interface HostOptions {
  /** The origins of the CRMs that may frame this page, such as "https://crm.example". On this machine none is needed. */
  allowedOrigins?: readonly string[] | undefined;
}

export interface ConnectedHost extends Wishes {
  /** How it stands now. */
  readonly link: HostLink;
  /** Told of every change of `link`, also of the path you set yourself: look at what changed. Gives back what ends it. */
  onLink(listener: (link: HostLink) => void): () => void;
  /** Told the environment at once and with every change, after it was applied to the page (`apply: false` leaves that to you). */
  onEnvironment(listener: (environment: HostEnvironment) => void, options?: { apply?: boolean }): () => void;
  /** Keeps the frame as high as this element needs. */
  autoHeight(element: Element): () => void;
  /** What `keepState` was given last, here or by an earlier page, once the host is there. Parse it: an earlier release of your widget may have written it. */
  keptState(key: string): Promise<unknown>;
  /** The widget is of use to the agent now: the host measures how long that took. Once for a page. */
  interactive(): void;
  /** The agent sees a failure in place of the widget, and the host hears why. Once for a page; `watchVerifiedContext` says it for you. */
  failed(code: FailureCode): void;
  /** Ends all that this call began. Others on the page go on. */
  disconnect(): void;
}

/** The CRM that frames this page, for widgets without React. Before it is there, wishes wait. */
export function connectToHost(options: HostOptions = {}): ConnectedHost {
  const ends = [hostStore.join(() => options)];
  const until = (end: () => void): (() => void) => {
    ends.push(end);
    return end;
  };
  return {
    ...wishes,
    get link() {
      return hostStore.getLink();
    },
    onLink: (listener) => until(hostStore.subscribe(() => listener(hostStore.getLink()))),
    onEnvironment(listener, { apply = true } = {}) {
      let last: HostEnvironment | undefined;
      const tell = (): void => {
        const environment = getEnvironment();
        if (environment === last) return;
        last = environment;
        if (apply) applyEnvironment(environment);
        listener(environment);
      };
      tell();
      return until(watchEnvironment(tell));
    },
    autoHeight: (element) => until(followHeight(element)),
    async keptState(key) {
      await hostStore.settled();
      return readKept(key);
    },
    interactive: reportInteractive,
    failed: reportFailed,
    disconnect() {
      for (const end of ends.splice(0)) end();
    },
  };
}
