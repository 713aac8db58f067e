import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTRIES, ROOT } from '../built.ts';
import { run } from '../examples/run.ts';
import { isTold, projectSchema } from './reflection.ts';

const folder = mkdtempSync(join(tmpdir(), 'api-'));
const [pages, json] = [join(folder, 'pages'), join(folder, 'api.json')];
beforeAll(() => run('npm', ['run', 'api', '--workspace', 'docs/typedoc', '--', '--out', pages, '--json', json], { cwd: ROOT }));
afterAll(() => rmSync(folder, { recursive: true }));

const pagesOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );

test('docs/api tells what the code does now: else run `npm run api`', () => {
  expect(pagesOf(join(ROOT, 'docs/api'))).toEqual(pagesOf(pages));
});

test('every public name has a sentence', () => {
  const { children } = projectSchema.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect(children.map(({ name }) => name).sort()).toEqual([...ENTRIES].sort());
  const silent = children.flatMap((entry) => entry.children.filter((each) => !isTold(each)).map(({ name }) => `${entry.name}: ${name}`));
  expect(silent).toEqual([]);
});
