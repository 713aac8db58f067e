import { join } from 'node:path';
import { inject } from 'vitest';
import { type Demo, startDemo } from '../../demo/serve.ts';
import type {} from './front-ends.ts';

/** A demo with all that it keeps in a folder of its own. */
export function demoIn(folder: string, port = 0): Promise<Demo> {
  return startDemo({ port, keysFile: join(folder, '.keys.json'), builtFolder: inject('frontEnds'), isBuilt: true });
}
