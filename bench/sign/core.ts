import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const TASKSET = '/usr/bin/taskset';
const canPin = existsSync(TASKSET) && availableParallelism() > 1;

/** Node on one core alone, so that the load does not take the server's time; where that cannot be, on any. */
export function nodeOnCore(core: number): { command: string; args: string[] } {
  return canPin ? { command: TASKSET, args: ['--cpu-list', String(core), process.execPath] } : { command: process.execPath, args: [] };
}
