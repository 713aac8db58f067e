import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Suite } from './suites.ts';
import { tell } from './tell.ts';

/** Lines of a suite that failed, as many as one reads. */
const LAST = 60;

/** Runs a suite with all that it prints in a file, and says in a line how it went. */
export async function runSuite({ name, command: [program = '', ...args] }: Suite, folder: string): Promise<void> {
  const log = `${folder}/${name}.log`;
  const out = createWriteStream(log);
  await once(out, 'open');
  const began = Date.now();
  const child = spawn(program, args, { stdio: ['ignore', out, out], env: { ...process.env, FORCE_COLOR: '0', PROOF_SUITE: name } });
  const [code] = await once(child, 'close');
  const seconds = Math.round((Date.now() - began) / 1_000);
  const ok = code === 0;
  tell({ suite: name, what: 'Whole', figure: ok ? `${seconds} s` : `ended with ${code} after ${seconds} s`, limit: 'ends with 0', ok });
  console.log(`${ok ? '✓' : '✗'} ${name}, ${seconds} s${ok ? '' : `: ${log}`}`);
  if (!ok) console.log((await readFile(log, 'utf8')).trimEnd().split('\n').slice(-LAST).join('\n'));
}
