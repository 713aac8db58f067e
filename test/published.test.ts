import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { filesIn, graphOf, ROOT } from './built.ts';

// All but the command, which runs on Node alone, and its page, which has React in it.
const files = filesIn('dist', /(?<!^cli|playground)\.js$/);

describe('React Server Components', () => {
  test.each(['host', 'partner'])('%s is for the client: its first line says so', (entry) => {
    expect(readFileSync(`${ROOT}/dist/${entry}.js`, 'utf8')).toMatch(/^(['"])use client\1;?\n/);
  });

  test.each(['protocol', 'server', 'testing'])('%s is not', (entry) => {
    expect(readFileSync(`${ROOT}/dist/${entry}.js`, 'utf8')).not.toContain('use client');
  });
});

describe('every published file', () => {
  test('imports nothing of Node’s', async () => {
    const graph = await graphOf(files);
    const fromNode = graph.flatMap(({ path, imports }) =>
      imports.filter((each) => each.path.startsWith('node:') || builtinModules.includes(each.path)).map((each) => `${path}: ${each.path}`),
    );
    expect(fromNode).toEqual([]);
  });

  test.each(files)('%s makes no code from text, and logs nothing but debug mode’s shapes of messages', (file) => {
    // Without comments, which may speak of such things.
    const { code } = transformSync(readFileSync(`${ROOT}/${file}`, 'utf8'), { minifyWhitespace: true, legalComments: 'none' });
    expect(code.replace("console.log('[partner-widgets]'", '').replace('console.log("[partner-widgets]"', '')).not.toMatch(
      /\beval\b|\bFunction\(|\bconsole\s*[.?[]|\bdocument\.write\b|dangerouslySetInnerHTML|\binnerHTML\b/,
    );
    expect(code).not.toMatch(/set(Timeout|Interval)\(["'`]/);
  });
});

test('no file posts a message to whoever listens', () => {
  for (const file of files) expect(readFileSync(`${ROOT}/${file}`, 'utf8')).not.toMatch(/postMessage\([^)]*['"]\*['"]/);
});
