import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs one of the guide's programs: JSON in, JSON out. Undefined when its language is not installed. */
export function runGuide(command: string, file: string, asked: object): unknown {
  const program = fileURLToPath(new URL(`guide/${file}`, import.meta.url));
  const { error, status, stdout, stderr } = spawnSync(command, [program], { input: JSON.stringify(asked), encoding: 'utf8' });
  if (error && 'code' in error && error.code === 'ENOENT') return undefined;
  if (error || status !== 0) throw error ?? new Error(`${file} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
