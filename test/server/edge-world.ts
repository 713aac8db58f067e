import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import type * as Server from '../../src/server/index.ts';

// A world with the web's globals and without `process` and `Buffer`, as on edge runtimes: WebCrypto and `atob` answer there.
const GLOBALS = { crypto, TextEncoder, TextDecoder, URL, URLSearchParams, atob, btoa, Request, Response, Blob, ReadableStream };

export function createEdgeWorld() {
  return createContext({ ...GLOBALS });
}

/** The server room, bundled and loaded in such a world. */
export async function loadOnEdge(): Promise<typeof Server> {
  const entry = fileURLToPath(new URL('../../src/server/index.ts', import.meta.url));
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'server' });
  const world = createEdgeWorld();
  runInContext(outputFiles[0]!.text, world);
  return runInContext('server', world) as typeof Server;
}
