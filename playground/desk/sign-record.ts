import { type SignContext, signWithEndpoint } from 'partner-widgets/host';
import type { ContextDraft } from 'partner-widgets/protocol';
import type { Settings } from './settings.ts';
import { wait } from './wait.ts';

/**
 * Asks the command for a signature, as slowly and as badly as the settings say. The record is written first, as the command may have
 * been started anew; what is signed is then asked for by its id, as in every CRM.
 */
export function signRecord({ state, ed25519, signDelay, signFault }: Settings, draft: ContextDraft): SignContext {
  return async (request) => {
    await wait(signDelay, request.signal);
    if (signFault === 'silent') await new Promise(() => undefined);
    if (signFault === 'fails') throw new Error('The local CRM was told to fail.');
    await fetch(`/records/${encodeURIComponent(request.recordId)}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(draft),
      signal: request.signal,
    });
    return signWithEndpoint(`/sign?${new URLSearchParams({ state, ed25519: String(ed25519) })}`)(request);
  };
}
