import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../built.ts';
import { copyProject, type Example, installPacked } from '../examples/example.ts';
import { run } from '../examples/run.ts';

describe('a project of Jest, jsdom and Babel', () => {
  let project: Example;
  beforeAll(async () => {
    project = await copyProject('test/packages/projects/jest');
    // The guide's configuration as it stands, and the specs that test/testing runs in this repository.
    const files = [
      ...['jest.config.mjs', 'jsdom-with-node.mjs'].map((name) => join('stories/guides/examples', name)),
      ...['mock-host.spec.tsx', 'mock-widget.spec.tsx'].map((name) => join('test/packages/jsdom', name)),
    ];
    for (const file of files) await cp(join(ROOT, file), join(project.folder, file.split('/').at(-1) ?? file));
    await installPacked(project);
  });
  afterAll(() => project?.remove());

  test('tests a widget without a CRM, and a CRM without a widget', async () => {
    const args = ['jest', '--json', '--testTimeout=30000'];
    const { success, numPassedTests, numTotalTests } = JSON.parse(await run('npx', args, { cwd: project.folder }));
    expect({ success, numPassedTests }).toEqual({ success: true, numPassedTests: numTotalTests });
    expect(numPassedTests).toBeGreaterThan(30);
  });
});
