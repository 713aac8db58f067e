import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Example, installPacked } from '../examples/example.ts';
import { run } from '../examples/run.ts';

/** The oldest that is promised, the last with an API of its own, and the newest. */
const VERSIONS = ['5.4', '5.9', '7.0'];

describe('the types', () => {
  let project: Example;
  beforeAll(async () => {
    project = await copyProject('test/packages/projects/types');
    await installPacked(
      project,
      VERSIONS.map((version) => `typescript-${version}@npm:typescript@${version}`),
    );
  });
  afterAll(() => project?.remove());

  describe.each(VERSIONS)('under TypeScript %s', (version) => {
    test.each([
      ['bundler', 'esnext'],
      ['nodenext', 'nodenext'],
    ])('hold with moduleResolution %s, the declarations themselves checked, too', async (resolution, module) => {
      const compiler = join(project.folder, `node_modules/typescript-${version}/bin/tsc`);
      const args = [compiler, '--moduleResolution', resolution, '--module', module];
      expect(await run(process.execPath, args, { cwd: project.folder })).toBe('');
    });
  });
});
