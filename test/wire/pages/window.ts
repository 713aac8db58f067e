import type { Rate } from '../../../src/bridge/rate.ts';
import type { Result } from '../../../src/protocol/result.ts';

export interface Message {
  type: string;
  data?: unknown;
}

/** One phone in a CRM's page. */
export interface Seat {
  frame: HTMLIFrameElement | null;
  /** How its handshake went on, with the time of each step. */
  steps: { status: string; at: number }[];
  received: Message[];
  problems: string[];
  unknown: string[];
  /** The call as this end sees it. */
  call: { status: string };
  send(message: Message): Result<undefined> | undefined;
  close(): void;
}

/** A CRM's page, of ours or with HubSpot's IFrameManager. */
export interface Crm {
  seats: Seat[];
  open(src: string, options?: { rate?: Rate }): void;
  /** Another end of the line to the same frame, until it is closed. */
  sitDown(index: number): () => void;
  /** Loads the frame's document again, and waits for its answer. */
  reload(index: number): Promise<void>;
}

/** A phone's page, of ours or with HubSpot's CallingExtensions. */
export interface Phone {
  /** What was raised: the handler's name and its data. */
  heard: [handler: string, data: unknown][];
  connections: { status: string; code?: string | undefined; at: number }[];
  /** Another instance; the methods below are the last one's. */
  construct(): void;
  call(method: string, data?: unknown): Promise<unknown>;
  destroy(): void;
  /** How the last instance's first handshake went. */
  ready(): Promise<Result<unknown>>;
}

export interface Attacker {
  heard: number;
  /** Says hostile things to the page around it, or to one of that page's frames. A nonce that leaked makes them better. */
  flood(target: 'parent' | number, count: number, nonce?: string): Promise<void>;
}

/** What this page holds open, and what came to its window. */
export interface Watch {
  /** How often each came to the window: origin, type, number of ports. */
  crossed: Record<string, number>;
  listeners: number;
  timers: number;
  /** Those that are listened to. */
  ports: number;
  /** How often a listener took more than 50 ms for one message: origin, type, number of ports. */
  slow: Record<string, number>;
  /** How late the page's timers were at the worst. Milliseconds. */
  late: number;
}

declare global {
  interface Window {
    crm: Crm;
    phone: Phone;
    attacker: Attacker;
    watch: Watch;
  }
}
