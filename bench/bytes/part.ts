import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Effort, Figure, Group } from '../figures.ts';
import { gzipped } from './gzipped.ts';
import { withInstalled } from './install.ts';
import { type Job, jobs } from './jobs.ts';
import { type PeerId, peers } from './peers.ts';

const OURS = fileURLToPath(new URL('../..', import.meta.url));
const keptSchema = z.record(z.string(), z.number());
const kept = keptSchema.parse(JSON.parse(readFileSync(new URL('kept.json', import.meta.url), 'utf8')));

type Measured = Record<string, number>;

/** What a page loads for each job, with ours and with theirs. A proof installs nothing: what is not here is as it was kept. */
export async function bytes({ short }: Effort): Promise<Group[]> {
  const packages = new Set(Object.values(peers).flatMap(({ install }) => install ?? []));
  const foreign = short ? undefined : await withInstalled([...packages], (folder) => measure(folder, true));
  if (!foreign && !short) console.error('No registry answers: the bytes of what is not installed are the kept ones.');
  const measured = { ...(await measure(OURS, false)), ...foreign };
  return Promise.all(jobs.map((job) => groupOf(job, measured)));
}

async function measure(folder: string, isInstalled: boolean): Promise<Measured> {
  const measured: Measured = {};
  for (const { name, contents, install } of Object.values(peers)) {
    if (!!install === isInstalled) measured[name] = await gzipped(contents, folder);
  }
  return measured;
}

async function groupOf({ entry, names, peers: same, parts }: Job, measured: Measured): Promise<Group> {
  const contents = `export { ${names} } from './dist/${entry}.js'`;
  const ours = await gzipped(contents, OURS, ['zod']);
  const theirs = (id: PeerId, role: 'peer' | 'part'): Figure => {
    const { name } = peers[id];
    const value = measured[name] ?? kept[name] ?? Number.NaN;
    return { name, role, value, ratio: ours / value, isKept: measured[name] === undefined };
  };
  const figures: Figure[] = [
    { name: names, role: 'ours', value: ours },
    { name: 'the same with zod/mini in it', role: 'ours', value: await gzipped(contents, OURS) },
    ...same.map((id) => theirs(id, 'peer')),
    ...parts.map((id) => theirs(id, 'part')),
  ];
  return { title: `Bytes of ${entry}: ${names}`, unit: 'B', better: 'less', figures };
}
