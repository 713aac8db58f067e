import { writeFileSync } from 'node:fs';
import { ROOT } from '../built.ts';
import { goldenVectors } from './golden-vectors.ts';

// Without white space, so that biome writes on one line what fits on one.
writeFileSync(`${ROOT}/vectors.json`, JSON.stringify(await goldenVectors()));
