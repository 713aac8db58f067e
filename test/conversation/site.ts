import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Request as Asking, BrowserContext } from 'playwright';
import { createVerifyHandler, embedSignedContext } from '../../src/server/index.ts';
import { signContext } from '../../src/server/sign-context.ts';
import { personContext } from '../../src/testing/fixtures.ts';
import { testSigningKey } from '../../src/testing/test-keys.ts';
import { filesIn, ROOT } from '../built.ts';

// No server and no such names: the browser is answered for every address, so each page has a real origin of its own.
export const CRM = 'https://crm.test';
export const WIDGET = 'https://widget.test';
export const EVIL = 'https://evil.test';
export const SECRET_KEY = 'f'.repeat(64);

const { outputFiles } = await build({
  absWorkingDir: ROOT,
  entryPoints: {
    ...Object.fromEntries(filesIn('test/conversation/pages', /\.tsx?$/).map((file) => [basename(file).replace(/\.\w+$/, ''), file])),
    // Hosts that speak HubSpot's wire alone: HubSpot's own, and ours.
    'hubspot-crm': 'test/wire/pages/hubspot-crm.ts',
    'phone-crm': 'test/wire/pages/crm.ts',
  },
  outdir: '/',
  bundle: true,
  // Half of the bytes: each page has them in itself.
  minify: true,
  write: false,
  format: 'iife',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.css': 'text' },
  // Our own tsconfig's paths do not count: a page is what its own imports say.
  tsconfigRaw: {},
});
const scripts = new Map(outputFiles.map(({ path, text }) => [path, text]));
const verify = createVerifyHandler({ secretKeys: SECRET_KEY });

/** What the CRM's server and the widget's were asked, and how they answer. */
export interface Asked {
  signed: string[];
  verified: number;
  /** What pages posted to /note. */
  notes: unknown[];
  /** Every address that was asked for. */
  urls: string[];
  /** The signed contexts that were given out. */
  contexts: string[];
  /** Pages of the widget that were asked for by POST. */
  posts: number;
  /** The CRM's server is down. */
  isDown: boolean;
  /** What a verdict waits for. */
  beforeVerdict: Promise<void> | undefined;
}

/**
 * Every origin has every page of test/conversation/pages. The CRM signs a context whose first name is the record's id and the count
 * of its signatures: "1.2" is the second for record 1. The record "many" has 20 e-mails and phones. The widget's server verifies, and
 * hands a context that was posted on to the page.
 */
export async function serveSite(context: BrowserContext): Promise<Asked> {
  const asked: Asked = {
    signed: [],
    verified: 0,
    notes: [],
    urls: [],
    contexts: [],
    posts: 0,
    isDown: false,
    beforeVerdict: undefined,
  };
  await context.route('**/*', async (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    asked.urls.push(request.url());
    switch (pathname) {
      case '/sign': {
        const recordId = searchParams.get('record') ?? '';
        asked.signed.push(recordId);
        if (asked.isDown) return route.fulfill({ status: 503, body: 'down' });
        const signed = await sign(recordId, asked.signed.filter((each) => each === recordId).length);
        asked.contexts.push(signed.context);
        return route.fulfill({ json: signed });
      }
      case '/verify': {
        asked.verified++;
        await asked.beforeVerdict;
        const answer = await verify(new Request(request.url(), { method: 'POST', body: request.postData(), headers: request.headers() }));
        return route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() }).catch(() => {});
      }
      case '/slow':
        // Never: the page goes on when it no longer wants it.
        return undefined;
      case '/note':
        asked.notes.push(request.postDataJSON());
        return route.fulfill({ status: 204 });
    }
    if (request.method() === 'POST') asked.posts++;
    const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body>${posted(request)}<script>${scripts.get(`${pathname}.js`) ?? ''}</script>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  return asked;
}

/** Signs for this record the so-manieth time. */
export function sign(recordId: string, count: number) {
  const { person } = personContext;
  const many = <T>(list: T[] | null | undefined) => Array.from({ length: 20 }, () => list![0]!);
  const lists = recordId === 'many' ? { emails: many(person?.emails), phones: many(person?.phones) } : {};
  return signContext({ ...personContext, person: { ...person, ...lists, id: recordId, firstName: `${recordId}.${count}` } }, SECRET_KEY, {
    signingKey: testSigningKey,
  });
}

function posted(request: Asking): string {
  const form = request.method() === 'POST' ? new URLSearchParams(request.postData() ?? '') : undefined;
  const [context, signature, publicKeySignature] = ['context', 'signature', 'publicKeySignature'].map((name) => form?.get(name));
  return context && signature && publicKeySignature ? embedSignedContext({ context, signature, publicKeySignature }) : '';
}
