import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built.ts';

const read = (path: string): string => readFileSync(`${ROOT}/${path}`, 'utf8');

/** `src/…` and `test/…` in backticks, and links: what a reader would open. */
function filesNamedIn(text: string): string[] {
  const quoted = [...text.matchAll(/`((?:src|test|stories|docs|bench|examples|demo|\.ci|\.github)\/[^`\s*{]*)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)];
  return [...new Set([...quoted, ...linked].map(([, path = '']) => path))];
}

describe.each(['CONTRIBUTING.md', 'SECURITY.md', 'README.md'])('%s', (document) => {
  const text = read(document);
  const { scripts } = JSON.parse(read('package.json'));

  test('names only files that are there', () => {
    const files = filesNamedIn(text);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
  });

  test('names only commands that are there', () => {
    const commands = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('SECURITY.md', () => {
  const section =
    read('SECURITY.md')
      .split('\n## ')
      .find((each) => each.startsWith('Threats\n')) ?? '';
  const threats = section.split('\n').filter((line) => line.startsWith('| ') && !/^\| (threat|---)/.test(line));

  test('has threats', () => {
    expect(threats.length).toBeGreaterThan(15);
  });

  test.each(threats)('%s', (row) => {
    expect(row.split('|')[3]).toMatch(/`test\/[^`]+\.test\.tsx?`/);
  });
});

test('CHANGELOG.md has an entry for this version', () => {
  const { version } = JSON.parse(read('package.json'));
  expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
});
