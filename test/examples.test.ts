import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn, ROOT } from './built.ts';

// What keeps the examples from falling behind; `npm run test:examples` starts them.

const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');
const { name, version, peerDependencies } = JSON.parse(read('package.json'));
const own = /^(?!.*(?:node_modules|\.next|\.venv|__pycache__)\/)/;
const files = filesIn('examples', own).filter((path) => /\.[a-z]+$/.test(path));
const manifests = files.filter((path) => path.endsWith('package.json'));

test('there are examples', () => {
  expect(manifests.map((path) => path.split('/')[1]).sort()).toEqual(['express', 'hono', 'next-app-router']);
});

test('Flask has the guide’s verifier', () => {
  expect(read('examples/flask/verify.py')).toBe(read('stories/guides/languages/verify.py'));
});

describe.each(manifests)('%s', (path) => {
  const { dependencies } = JSON.parse(read(path));

  test('takes this version from the registry', () => {
    expect(dependencies[name]).toBe(`^${version}`);
  });

  test('brings the zod that we ask for', () => {
    expect(dependencies.zod).toBe(peerDependencies.zod);
  });
});

test.each(files)('%s holds no key', (path) => {
  expect(read(path)).not.toMatch(/[0-9a-f]{32}/i);
});
