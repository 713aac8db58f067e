import { build } from 'esbuild';
import type { BrowserContext } from 'playwright';
import { createVerifyHandler } from '../../src/server/index.ts';
import { signContext } from '../../src/server/sign-context.ts';
import { personContext } from '../../src/testing/fixtures.ts';
import { filesIn, ROOT } from '../built.ts';

// No server and no such names: the browser is answered for every address, so each page has a real origin of its own.
export const CRM = 'https://crm.test';
export const WIDGET = 'https://widget.test';
export const SECRET_KEY = 'f'.repeat(64);

const { outputFiles } = await build({
  absWorkingDir: ROOT,
  entryPoints: filesIn('test/conversation/pages', /\.tsx?$/),
  outdir: '/',
  bundle: true,
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

/** What the CRM's server and the widget's were asked. */
export interface Asked {
  signed: string[];
  verified: number;
}

/**
 * Every origin has every page of test/conversation/pages. The CRM signs a context whose first name is the record's id and the count
 * of its signatures: "1.2" is the second for record 1. The widget's server verifies.
 */
export async function serveSite(context: BrowserContext): Promise<Asked> {
  const asked: Asked = { signed: [], verified: 0 };
  await context.route('**/*', async (route) => {
    const request = route.request();
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/sign') {
      const recordId = searchParams.get('record') ?? '';
      asked.signed.push(recordId);
      const count = asked.signed.filter((each) => each === recordId).length;
      const person = { ...personContext.person, id: recordId, firstName: `${recordId}.${count}` };
      return route.fulfill({ json: await signContext({ ...personContext, person }, SECRET_KEY) });
    }
    if (pathname === '/verify') {
      asked.verified++;
      const answer = await verify(new Request(request.url(), { method: 'POST', body: request.postData(), headers: request.headers() }));
      return route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() });
    }
    const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body><script>${scripts.get(`${pathname}.js`) ?? ''}</script>`;
    return route.fulfill({ contentType: 'text/html', body });
  });
  return asked;
}
