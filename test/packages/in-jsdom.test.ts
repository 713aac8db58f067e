import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { makeProject } from './jsdom/project.ts';

// The mock CRM and the mock widget, as a partner and a CRM's team use them: published files, jsdom, and no browser.

const run = promisify(execFile);
const { folder, remove } = makeProject();
afterAll(remove);

interface Outcome {
  success: boolean;
  numPassedTests: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

async function outcomeOf(name: string, command: string[]): Promise<Outcome> {
  const file = join(folder, `${name}.json`);
  // It exits with 1 where a test failed, and the file says which.
  await run(process.execPath, [...command, `--outputFile=${file}`], { cwd: folder, env: { ...process.env, VITEST: '' } }).catch(() => {});
  return JSON.parse(readFileSync(file, 'utf8'));
}

const failuresOf = ({ testResults }: Outcome) =>
  testResults.flatMap(({ message, assertionResults }) => [
    ...(assertionResults.length === 0 ? [message] : []),
    ...assertionResults.filter(({ status }) => status !== 'passed').map(({ fullName, failureMessages }) => [fullName, ...failureMessages]),
  ]);

test.each([
  ['vitest', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json']],
  ['jest', ['node_modules/jest/bin/jest.js', '--config=jest.with-transform.mjs', '--json']],
])(
  'the specs pass under %s',
  async (name, command) => {
    const outcome = await outcomeOf(name, command);
    expect(failuresOf(outcome)).toEqual([]);
    expect(outcome.success).toBe(true);
    expect(outcome.numPassedTests).toBeGreaterThan(30);
  },
  120_000,
);
