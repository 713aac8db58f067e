import type { FrameCapabilities } from 'partner-widgets/host';
import type { ConnectedHost } from 'partner-widgets/widget';

/** One widget in the CRM's page. */
export interface Showing {
  /** The widget's id, which the endpoint signs by. */
  id?: string;
  url: string;
  name?: string;
  record?: string;
  version?: number;
  grant?: 'everything' | (keyof FrameCapabilities)[];
  /** Toasts, questions and dialogs are shown in place of being written down. */
  isBuiltIn?: boolean;
  delivery?: 'query' | 'message' | 'post';
  inTabs?: boolean;
  readiness?: 'load' | 'handshake';
  /** Its signature never comes. */
  isNeverSigned?: boolean;
}

/** The CRM's page. */
export interface Crm {
  show(...showings: Showing[]): void;
  /** What capabilities were called with. */
  calls: [name: string, data: unknown][];
  /** What widgets said of themselves, each time it changed. */
  talks: { badge: string | undefined; height: number | undefined; hasUnsavedChanges: boolean }[];
  statuses: string[];
  problems: string[];
  /** Every message that passed the host's door. */
  heard: number;
  said: string[];
  /** The nonce of the last SYNC. */
  nonce: string;
  /** Every message that came to the window, from anywhere. */
  arrived: number;
  /** Asked for a signature. */
  signings: string[];
  uncaught: string[];
}

/** The widget's page. */
export interface Widget {
  host: ConnectedHost;
  states: string[];
  /** How often anything that it knows of its host changed. */
  changes: number;
  arrived: number;
  uncaught: string[];
}

/** The enemy's page. */
export interface Enemy {
  /** How many messages went, and whether all did. */
  posted: number;
  isDone: boolean;
  /** What the browser itself would not send. */
  unsendable: number;
  /** All that came to this window. */
  heard: string[];
  flood(target: string, count: number, nonce?: string): void;
}

/** An evil widget that speaks the wire by hand. */
export interface Speaker extends Omit<Enemy, 'flood'> {
  isConnected: boolean;
  say(type: string, data: object): void;
  flood(count: number, kind: 'hostile' | 'wishes' | 'questions' | 'heights' | 'knocks' | 'acks'): void;
}

declare global {
  interface Window {
    crmPage: Crm;
    widget: Widget;
    enemy: Enemy;
    speaker: Speaker;
    escapes: Record<string, () => unknown>;
  }
}
