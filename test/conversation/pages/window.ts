import type { Capabilities } from '../../../src/host/conversation/capabilities.ts';
import type { Talk } from '../../../src/host/conversation/talk.ts';
import type { Metric } from '../../../src/host/health/metric.ts';
import type { SignedWidgetFrameProps } from '../../../src/host/SignedWidgetFrame.tsx';
import type { ConnectedHost } from '../../../src/widget/index.ts';

export interface Showing
  extends Pick<SignedWidgetFrameProps, 'delivery' | 'readiness' | 'recordVersion' | 'contextMaxAgeSeconds' | 'ifNotListening'> {
  grant?: 'everything' | (keyof Capabilities)[];
  url?: string;
  record?: string;
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
  show(showing: Showing): void;
}

/** A widget's page. */
export interface WidgetPage {
  host: ConnectedHost;
  /** What its context's states were: "verifying", "verified 1.1", "failed stale-context". */
  states: string[];
  environments: unknown[];
}

declare global {
  interface Window {
    hostPage: HostPage;
    widgetPage: WidgetPage;
  }
}
