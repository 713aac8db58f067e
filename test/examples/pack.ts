import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../built.ts';
import { run } from './run.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What `npm publish` would send. */
    tarball: string;
  }
}

export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const packed: { filename: string }[] = JSON.parse(await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: ROOT }));
  project.provide('tarball', join(folder, packed[0]?.filename ?? 'none'));
  return () => rm(folder, { recursive: true });
}
