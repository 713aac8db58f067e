import type { Capabilities } from '../../../src/host/conversation/capabilities.ts';
import type { Talk } from '../../../src/host/conversation/talk.ts';
import type { Metric } from '../../../src/host/health/metric.ts';
import type { SignedWidgetFrameProps } from '../../../src/host/SignedWidgetFrame.tsx';
import type { ConnectedHost } from '../../../src/widget/index.ts';

export interface Showing
  extends Pick<
    SignedWidgetFrameProps,
    'delivery' | 'readiness' | 'recordVersion' | 'contextMaxAgeSeconds' | 'ifNotListening' | 'loadTimeoutSeconds'
  > {
  grant?: 'everything' | (keyof Capabilities)[];
  /** What a granted wish does: it is written down, done by the frame itself, thrown at, rejected, or waits for `settle`. */
  how?: 'recorded' | 'built-in' | 'throwing' | 'rejecting' | 'held' | 'uncloneable';
  url?: string;
  record?: string;
  /** What the CRM's address says. */
  path?: string;
  isStrict?: boolean;
}

/** A CRM's page. */
export interface HostPage {
  /** What its capabilities were called with. */
  calls: [name: string, data: unknown][];
  statuses: string[];
  talks: Talk[];
  metrics: Metric[];
  problems: string[];
  said: [direction: string, message: unknown][];
  /** Errors that nobody caught. */
  uncaught: string[];
  show(showing: Showing): void;
  /** Ends the wish that has waited longest. */
  settle(value: unknown): void;
}

/** A widget's page. */
export interface WidgetPage {
  host: ConnectedHost;
  /** Tells one life of the page from the next. */
  life: string;
  /** What its context's states were: "verifying", "verified 1.1", "failed stale-context". */
  states: string[];
  environments: unknown[];
  retry(): void;
}

/** One end of the conversation by hand. */
export interface RawPage {
  heard: { type: string; data?: unknown }[];
  /** The last nonce that came. */
  nonce: string;
  /** On the port, as this end would say it. */
  say(message: unknown): void;
}

declare global {
  interface Window {
    hostPage: HostPage;
    widgetPage: WidgetPage;
    raw: RawPage;
  }
}
