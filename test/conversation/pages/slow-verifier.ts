import { decodeContext } from '../../../src/protocol/codec.ts';
import type { Result } from '../../../src/protocol/result.ts';
import { connectToHost, type VerifyContext, watchVerifiedContext } from '../../../src/widget/index.ts';

// A widget whose verdicts wait for a word of the CRM's page, and which tells that page whatever it shows, as it shows it.

const allowedOrigins = ['https://crm.test'];
const waiting: (() => void)[] = [];
const shown = document.body.appendChild(document.createElement('p'));

const verify: VerifyContext = ({ context }) =>
  new Promise((resolve) => {
    waiting.push(() => resolve(decodeContext(context) as Result<never>));
  });

new MutationObserver(() => parent.postMessage({ shown: shown.textContent }, 'https://crm.test')).observe(shown, { childList: true });
addEventListener('message', ({ data }: MessageEvent<{ verdict?: number }>) => {
  if (data.verdict !== undefined) waiting.splice(data.verdict % (waiting.length || 1), 1)[0]?.();
});

connectToHost({ allowedOrigins });
watchVerifiedContext({ verify, allowedOrigins }, (state) => {
  shown.textContent = state.status === 'verified' ? (state.context.person?.id ?? '') : '';
});
