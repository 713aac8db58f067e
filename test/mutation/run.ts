import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tell } from '../proof/tell.ts';
import { readKept, writeKept } from './kept.ts';
import { reportSchema, scoreOf } from './report.ts';

// `npm run test:mutation` tries what has changed since the kept run, and what survived it where a test is new; `-- --force` tries
// everything, and `-- --keep` keeps the result for the next time.

const KEPT = 'test/mutation/kept.jsonl';
const FOLDER = 'coverage/mutation';
const LEAST = 90;

const given = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
rmSync(`${FOLDER}/mutation.json`, { force: true });
if (existsSync(KEPT)) writeFileSync(`${FOLDER}/incremental.json`, JSON.stringify(readKept(readFileSync(KEPT, 'utf8'))));

const { status } = spawnSync('stryker', ['run', '--incremental', ...given.filter((each) => each !== '--keep')], { stdio: 'inherit' });
const report = reportSchema.parse(JSON.parse(readFileSync(`${FOLDER}/mutation.json`, 'utf8')));
if (given.includes('--keep')) writeFileSync(KEPT, writeKept(report));

const { killed, all, percent } = scoreOf(report);
const ok = status === 0 && percent >= LEAST;
const count = (number: number): string => number.toLocaleString('en');
const figure = `${count(killed)} of ${count(all)} mutants killed (${percent.toFixed(1)} %)`;
console.log(`\n${figure}\n`);
tell({
  suite: 'mutation',
  what: 'protocol, bridge, server',
  figure,
  limit: `≥ ${LEAST} %`,
  ok,
  why: 'what survives: docs/proof/survivors.md',
});
process.exitCode = ok ? 0 : 1;
