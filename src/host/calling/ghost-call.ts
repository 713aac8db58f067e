import * as z from 'zod/mini';
import type { Call } from '../../bridge/call-state.ts';

/** A call that was on when the CRM's page was reloaded or left. */
export interface GhostCall {
  providerId: string;
  call: Call;
}

const KEY = 'partner-widgets:call';

// In a function, as a bundler would keep it where it is not used.
const ghostSchema = /* @__PURE__ */ (() => {
  const text = z.optional(z.string());
  const id = z.optional(z.union([z.number(), z.string()]));
  return z.object({
    providerId: z.string(),
    call: z.object({
      status: z.enum(['ringing', 'answered']),
      direction: z.enum(['OUTBOUND', 'INBOUND']),
      externalCallId: text,
      fromNumber: text,
      toNumber: text,
      engagementId: id,
      objectId: id,
      objectType: text,
    }),
  });
})();

/** Kept in this tab's session storage, as the tab is what was on the phone. Storage that is shut is no storage. */
export function rememberCall(ghost: GhostCall | undefined): void {
  try {
    const call = ghost && asBefore(ghost.call);
    if (call) sessionStorage.setItem(KEY, JSON.stringify({ ...ghost, call }));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A private window, or a full disk: then nothing is restored.
  }
}

/** A call that the phone has begun; one that was lost already is kept as it was before. */
function asBefore(call: Call): Call | undefined {
  if (call.status === 'lost') return { ...call, status: call.was };
  return call.status === 'ringing' || call.status === 'answered' ? call : undefined;
}

export function recallCall(): GhostCall | undefined {
  try {
    return ghostSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
