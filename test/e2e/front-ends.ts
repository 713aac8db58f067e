import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildFrontEnds } from '../../demo/front-ends.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the demo's front ends are built, for all demos of a run. */
    frontEnds: string;
  }
}

export default async function build(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'front-ends-'));
  await buildFrontEnds(folder);
  project.provide('frontEnds', folder);
  return () => rm(folder, { recursive: true });
}
