import type { Line } from './line.ts';

export interface CarrierState {
  /** Who is logged in. */
  agent: { name: string; isAvailable: boolean } | undefined;
  line: Line;
  /** The agent's, on the call there is. */
  notes: string;
}
