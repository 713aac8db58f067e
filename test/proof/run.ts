import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { readRows } from './rows.ts';
import { runSuite } from './run-suite.ts';
import { alone, build, together } from './suites.ts';
import { markdownOf, markOf, tableOf } from './table.ts';

// All that the library promises, measured: `npm run proof`. A word after it runs only the suites of that name.
const FOLDER = 'proof';
const [, , ...names] = process.argv;
const isMeant = ({ name }: { name: string }): boolean => names.length === 0 || names.includes(name);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const file = `${process.cwd()}/${FOLDER}/rows.jsonl`;
process.env['PROOF_TABLE'] = file;

const began = Date.now();
for (const suite of [build, ...alone.filter(isMeant)]) await runSuite(suite, FOLDER);
const waiting = together.filter(isMeant);
const work = async (): Promise<void> => {
  for (let suite = waiting.shift(); suite; suite = waiting.shift()) await runSuite(suite, FOLDER);
};
await Promise.all([work(), work()]);
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
const rows = readRows(file);
const broken = rows.filter((row) => markOf(row) === '✗');
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`;
const sum = `${rows.length} figures, ${broken.length} that do not hold; ${minutes} min. ${machine}, ${new Date().toISOString().slice(0, 10)}.`;
writeFileSync(`${FOLDER}/proof.md`, `# The proof\n\n${sum}\n\n${markdownOf(rows)}\n`);
console.log(`\n${tableOf(rows)}\n\n${sum}`);
process.exit(broken.length > 0 ? 1 : 0);
