import { generateSecretKey, generateSigningKeyPair, signContext } from 'partner-widgets/server';
import type { Page } from 'playwright';
import { measureIn, openBrowser, openPage } from '../browser.ts';
import { bundled } from '../bundled.ts';
import { type Effort, figuresOf, type Group } from '../figures.ts';
import { pairedRounds } from '../rounds.ts';
import { served } from '../served.ts';
import { SIZES, sizedContext } from '../sized-context.ts';

const TURN_MS = 20;

/** By the names of the page. */
const contenders = [
  { name: 'partner-widgets', role: 'ours' },
  { name: 'WebCrypto, imported key', role: 'limit' },
  { name: 'WebCrypto, key imported each time', role: 'limit' },
] as const;

/** A context verified in the page, by its public key and, for local development, by the secret one. */
export async function verifyInPage({ short }: Effort): Promise<Group[]> {
  const count = short ? 40 : 200;
  const { port, close } = await served(await bundled('verify-in-page', ['page.mjs']));
  const browser = await openBrowser();
  const page = await openPage(browser, `http://localhost:${port}/page`);
  const groups: Group[] = [];
  for (const size of ['1 kB', '100 kB'] as const) {
    await prepare(page, SIZES[size]);
    for (const algorithm of ['Ed25519', 'HMAC']) {
      const turns = new Map<string, () => Promise<number>>();
      for (const { name } of contenders) turns.set(name, await turnOf(page, algorithm, name));
      const rounds = await pairedRounds([...turns.keys()], count, async (name) => turns.get(name)?.() ?? Number.NaN);
      const title = `Verify in the page, ${algorithm}, ${size}`;
      groups.push({ title, unit: 'µs', better: 'less', rounds: count, figures: figuresOf(contenders, rounds) });
    }
  }
  await browser.close();
  close();
  return groups;
}

async function prepare(page: Page, entries: number): Promise<void> {
  const secretKey = generateSecretKey();
  const { signingKey, publicKey } = await generateSigningKeyPair();
  const signed = await signContext(sizedContext(entries), secretKey, { signingKey });
  await page.evaluate(`prepare(${JSON.stringify({ signed, publicKey, secretKey })})`);
}

/** Microseconds of one call, over as many as take about `TURN_MS`. */
async function turnOf(page: Page, algorithm: string, name: string): Promise<() => Promise<number>> {
  await measureIn(page, algorithm, name, 100);
  const times = Math.ceil((TURN_MS * 100) / (await measureIn(page, algorithm, name, 100)));
  return async () => ((await measureIn(page, algorithm, name, times)) * 1000) / times;
}
