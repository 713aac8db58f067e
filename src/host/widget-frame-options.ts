import type { RefObject } from 'react';
import type { AboutFrame } from './conversation/about-frame.ts';
import type { Capabilities } from './conversation/capabilities.ts';
import type { HostBridgeOptions } from './conversation/host-bridge-options.ts';
import type { Readiness } from './frame-phase.ts';
import type { OnMetric } from './health/metric.ts';
import type { IfNotListening } from './live/renewal.ts';
import type { FrameBudget } from './use-frame-phase.ts';
import type { SignedUrlOptions } from './use-signed-url.ts';

/** What `useWidgetFrame` is given. */
export interface WidgetFrameOptions extends Omit<SignedUrlOptions, 'environment'>, Omit<FrameBudget, 'readiness'> {
  /**
   * When the frame is shown: "load", or "handshake" for widgets that speak, which tells a blank page from a widget. One for all, or
   * by frame. Default "load".
   */
  readiness?: Readiness | ((about: AboutFrame) => Readiness) | undefined;
  /** What this widget may do in your page: nothing, unless it is named here. */
  capabilities?: Capabilities | undefined;
  /** A new value says that the record changed: a widget that listens gets its context anew. `updatedAt` will do. */
  recordVersion?: string | number | undefined;
  /** How old a context may be for the widget's verifier. The host sends a newer one 30 s before, or at half of less than a minute. Default 300. */
  contextMaxAgeSeconds?: number | undefined;
  /** For widgets that take no newer context: leave them as they are, or open them anew. Default "leave". */
  ifNotListening?: IfNotListening | undefined;
  /** Told of every step and failure, for `useWidgetHealth`. */
  onMetric?: OnMetric | undefined;
  /** What the widget said that was refused, and why: for your log. Holds no personal data. */
  onProblem?: HostBridgeOptions['onProblem'];
  /** Sees every message, both ways. They hold personal data: show them, never log them. */
  onTrace?: HostBridgeOptions['onTrace'];
  /** An element in the place of the frame, to read the theme from. Default: the root. */
  place?: RefObject<Element | null> | undefined;
}
