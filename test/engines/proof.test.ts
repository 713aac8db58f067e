import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, EnginePage } from './engine.ts';
import { engines } from './engines.ts';
import { type Page, type Signing, serveProof } from './proof-site.ts';

// The CRM's second signature, from our server to a widget's page in a frame, in each engine as it is installed.

let site: Awaited<ReturnType<typeof serveProof>>;
beforeAll(async () => {
  site = await serveProof();
});
afterAll(() => site.close());

describe.each(engines)('in $engine', ({ isInstalled, open }) => {
  let engine: Engine;
  let page: EnginePage;
  beforeAll(async () => {
    if (!isInstalled) return;
    engine = await open();
    page = await engine.newPage();
  });
  afterAll(async () => {
    await page?.close();
    await engine?.close();
  });

  test.skipIf(!isInstalled)('which knows Ed25519', async ({ annotate }) => {
    await annotate(engine.version);
    await page.goto(site.url('former-key', 'knows-former'));
    const generated = "crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(({ publicKey }) => publicKey.algorithm.name)";
    expect(await page.evaluate(generated)).toBe('Ed25519');
  });

  test.skipIf(!isInstalled).each<[signing: Signing, page: Page, heading: string]>([
    ['former-key', 'knows-former', '– VIP'],
    ['former-key', 'knows-both', '– VIP'],
    ['newest-key', 'knows-both', '– VIP'],
    ['newest-key', 'knows-former', 'unknown-key-id'],
    ['secret-key-alone', 'knows-both', 'missing-public-key-signature'],
    ['tampered', 'knows-both', 'signature-mismatch'],
    ['former-key', 'without-ed25519', 'verify-failed'],
    ['former-key', 'without-web-crypto', 'verify-failed'],
    // An old widget, which knows nothing of the parameter.
    ['newest-key', 'guide', '– VIP'],
    ['secret-key-alone', 'guide', '– VIP'],
    ['tampered', 'guide', 'Invalid signature!'],
  ])('signed by %s, a widget that is %s says %s', async (signing, widget, heading) => {
    await page.goto(site.url(signing, widget));
    const said = () => page.evaluate("document.querySelector('h1').textContent", 'iframe').catch(() => undefined);
    await expect.poll(said).toBe(heading);
  });
});
