import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Example, installPacked } from '../examples/example.ts';
import { run } from '../examples/run.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';

describe('a project of Node alone', () => {
  let project: Example;
  beforeAll(async () => {
    project = await copyProject('test/packages/projects/node');
    await installPacked(project);
  });
  afterAll(() => project?.remove());

  const node = async (file: string): Promise<unknown> => JSON.parse(await run(process.execPath, [file], { cwd: project.folder }));

  test('signs, verifies and refuses, as a module', async () => {
    expect(await node('sign-and-verify.mjs')).toEqual(['José', 'signature-mismatch', 'stale-context']);
  });

  test('and by require', async () => {
    expect(await node('sign-and-verify.cjs')).toBe('Jane');
  });

  test('the command is there: it signs, and its doctor finds nothing amiss', async () => {
    const command = join(project.folder, 'node_modules/.bin/partner-widgets');
    const options = { cwd: project.folder, env: { WIDGET_SECRET_KEY: SECRET_KEY } };
    const url = (await run(command, ['sign', 'http://localhost:3000/widget'], options)).trim();
    expect(new URL(url).searchParams.get('signature')).toMatch(/^[0-9a-f]{64}$/);
    expect(await run(command, ['doctor', url], options)).toContain('The URL verifies');
  });

  test('the vectors are there, for a verifier of one’s own', async () => {
    const text = "require('partner-widgets/vectors.json').vectors.length > 40";
    expect(await run(process.execPath, ['-p', text], { cwd: project.folder })).toBe('true\n');
  });
});
