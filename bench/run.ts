import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bytes } from './bytes/part.ts';
import type { Effort, Group } from './figures.ts';
import { thisMachine } from './machine.ts';
import { mount } from './mount/part.ts';
import { paint } from './paint/part.ts';
import { markdownOf } from './report/markdown.ts';
import { tableOf } from './report/table.ts';
import { tellGroups } from './report/tell-groups.ts';
import { roundTrip } from './round-trip/part.ts';
import { sign } from './sign/part.ts';
import { verify } from './verify/part.ts';
import { verifyInPage } from './verify-in-page/part.ts';

// npm run bench [part …] -- [--keep] [--json] [--proof]

const parts: Record<string, (effort: Effort) => Promise<Group[]>> = {
  verify,
  'verify-in-page': verifyInPage,
  bytes,
  'round-trip': roundTrip,
  paint,
  mount,
  sign,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean' }, json: { type: 'boolean' }, proof: { type: 'boolean' } },
});
const short = values.proof ?? !!process.env['PROOF_TABLE'];
const chosen = positionals.length > 0 ? positionals : Object.keys(parts);

const groups: Group[] = [];
for (const name of chosen) {
  const part = parts[name];
  if (!part) throw new TypeError(`There is no part ${name}. The parts are ${Object.keys(parts).join(', ')}.`);
  // Not among what a machine reads.
  console.error(`${name} …`);
  groups.push(...(await part({ short })));
}

const machine = await thisMachine();
const json = `${JSON.stringify({ ...machine, groups }, null, 2)}\n`;
console.log(values.json ? json : tableOf(groups, machine));
tellGroups(groups);
if (values.keep) {
  const folder = new URL('../docs/proof/', import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('bench.json', folder), json);
  await writeFile(new URL('bench.md', folder), markdownOf(groups, machine));
}
