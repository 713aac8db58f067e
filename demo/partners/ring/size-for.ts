import type { CarrierState } from '../carrier/carrier-state.ts';

/** No more of the CRM's page than the screen needs. CSS pixels. */
export function sizeFor({ agent, line }: CarrierState): { width: number; height: number } {
  if (!agent) return { width: 400, height: 400 };
  return { width: 400, height: line.status === 'free' ? 520 : 460 };
}
