import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { personContext } from '../src/testing/fixtures.ts';
import { SECRET_KEY } from './partner/secret-key.ts';

/**
 * The other side of the tests in the browser. `/sign` and `/verify` are the server room's own handlers, on Node.
 * `/widgets` has the pages of test/host/pages as they are written, without the client that Vite puts into a page, which may
 * reload it; with `?gate=name` a page is not answered before somebody fetches `/open?gate=name`.
 */
export const pages: Plugin = {
  name: 'pages',
  async configureServer({ middlewares, ssrLoadModule }) {
    const server = (await ssrLoadModule('/src/server/index.ts')) as typeof import('../src/server/index.ts');
    const { createSignHandler, createVerifyHandler, toNodeListener } = server;
    const sign = createSignHandler({
      authorize: (request) => request.headers.get('cookie')?.includes('agent=1'),
      contextFor: ({ recordId }) => recordId !== 'gone' && { ...personContext, person: { id: recordId } },
      secretKeyFor: () => SECRET_KEY,
    });
    middlewares.use('/sign', (request, response) => void toNodeListener(sign)(request, response));
    const verify = createVerifyHandler({ secretKeys: SECRET_KEY });
    middlewares.use('/verify', (request, response) => void toNodeListener(verify)(request, response));
    const gates = new Gates();
    middlewares.use('/widgets', (request, response) => {
      const { pathname, searchParams } = new URL(`http://localhost${request.url}`);
      const gate = searchParams.get('gate');
      if (gate === null) void answer(pathname, response);
      else gates.hold(gate, () => void answer(pathname, response));
    });
    middlewares.use('/open', (request, response) => {
      const gate = new URL(`http://localhost${request.url}`).searchParams.get('gate') ?? '';
      gates.open(gate, () => response.end());
    });
    middlewares.use('/empty', (request, response) => {
      gates.empty(new URL(`http://localhost${request.url}`).searchParams.get('gate') ?? '');
      response.end();
    });
  },
};

async function answer(pathname: string, response: ServerResponse): Promise<void> {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(await readFile(new URL(`host/pages${pathname}`, import.meta.url)));
}

/** Pages that were asked for and are held back, by the name of their gate. A gate that is opened too early waits for its first page. */
class Gates {
  readonly #held = new Map<string, (() => void)[]>();
  readonly #openers = new Map<string, () => void>();

  hold(gate: string, page: () => void): void {
    this.#held.set(gate, [...(this.#held.get(gate) ?? []), page]);
    const opener = this.#openers.get(gate);
    if (opener) this.open(gate, opener);
  }

  open(gate: string, done: () => void): void {
    if (!this.#held.has(gate)) {
      this.#openers.set(gate, done);
      return;
    }
    this.#openers.delete(gate);
    this.empty(gate);
    done();
  }

  empty(gate: string): void {
    for (const page of this.#held.get(gate) ?? []) page();
    this.#held.delete(gate);
  }
}
