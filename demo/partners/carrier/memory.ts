import type { CarrierState } from './carrier-state.ts';

/** This tab's memory, which a reload keeps. Storage that is shut is no storage. */
export function recall(key: string): CarrierState | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, state: CarrierState): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Then a reload loses the call, and the CRM says so.
  }
}
