import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { tell } from '../proof/tell.ts';

// Builds the Storybook, in the time that it may take.
const LIMIT = 120;

const start = performance.now();
const { status } = spawnSync('npm', ['run', 'storybook:build'], { stdio: 'inherit' });
const seconds = (performance.now() - start) / 1000;
const ok = status === 0 && seconds < LIMIT;
const figure = status === 0 ? `${seconds.toFixed(1)} s` : 'it does not build';
console.log(`Storybook: ${figure}, limit ${LIMIT} s`);
tell({ suite: 'storybook', what: 'seconds of the static build', figure, limit: `< ${LIMIT} s`, ok });
process.exitCode = ok ? 0 : 1;
