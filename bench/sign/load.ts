import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { nodeOnCore } from './core.ts';

const AUTOCANNON = createRequire(import.meta.url).resolve('autocannon/autocannon.js');
const SECONDS = 1;
const CONNECTIONS = 10;

export const asked = { widgetId: 'homes', viewType: 'person', recordId: '1' };

const resultSchema = z.object({ '2xx': z.number(), non2xx: z.number(), errors: z.number() });

/** How many requests a server of this machine answered while it was loaded for a second, from another core. */
export async function answeredUnderLoad(url: string): Promise<number> {
  const { command, args } = nodeOnCore(1);
  const request = ['-m', 'POST', '-H', 'content-type=application/json', '-b', JSON.stringify(asked), url];
  const load = [AUTOCANNON, '--json', '-d', String(SECONDS), '-c', String(CONNECTIONS), ...request];
  const { stdout } = await promisify(execFile)(command, [...args, ...load], { timeout: 30_000 });
  const result = resultSchema.parse(JSON.parse(stdout));
  if (result.non2xx + result.errors > 0) throw new Error('The server did not sign what it was asked for, so its speed would mean nothing.');
  return result['2xx'];
}
