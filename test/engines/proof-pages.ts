import type { PublicKey } from 'partner-widgets/protocol';
import { runGuide } from '../interop/run-guide.ts';

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Homes</title><link rel="icon" href="data:,"><body><h1></h1>${body}`;

/** A widget without a server, as one file of the package makes it. Its heading is the verified name, or the failure's code. */
export function alonePage(keys: readonly PublicKey[], before = ''): string {
  return page(`<script>${before}</script><script type="module">
    import { verifyWithPublicKey, watchVerifiedContext } from '/widget.bundle.js';
    const verify = verifyWithPublicKey(${JSON.stringify(keys)});
    addEventListener('error', () => { document.querySelector('h1').textContent = 'threw'; });
    addEventListener('unhandledrejection', () => { document.querySelector('h1').textContent = 'rejected'; });
    watchVerifiedContext({ verify }, (state) => {
      if (state.status === 'verified') document.querySelector('h1').textContent = state.context.person.lastName;
      if (state.status === 'failed') document.querySelector('h1').textContent = state.failure.code;
    });
  </script>`);
}

/** What stands in for a browser that knows no Ed25519: before 2025 its WebCrypto refused the key. */
export const WITHOUT_ED25519 =
  'SubtleCrypto.prototype.importKey = () => Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError"));';

/** And for a page that is not https: there is no WebCrypto. */
export const WITHOUT_WEB_CRYPTO = 'Object.defineProperty(crypto, "subtle", { value: undefined });';

/** A widget from before the second signature: the CRM's own sample in Node, on the partner's server. */
export function guidePage(query: URLSearchParams, secretKey: string): string {
  const deliveries = [{ context: query.get('context'), signature: query.get('signature') }];
  const [answer] = Object(runGuide(process.execPath, 'verify.cjs', { secretKey, deliveries }));
  const text = answer.data?.person.lastName ?? answer.error;
  return page(`<script>document.querySelector('h1').textContent = ${JSON.stringify(text)};</script>`);
}
