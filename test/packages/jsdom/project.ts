import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../built.ts';

const HERE = join(ROOT, 'test/packages/jsdom');
const EXAMPLES = join(ROOT, 'stories/guides/examples');

const FROM_THE_GUIDES = ['jsdom-with-node.mjs', 'jest.config.mjs', 'talk.tsx', 'showing.test.tsx', 'person-page.test.tsx'];

/** A partner's project: the package as it is published, everything else as it is installed here, and the specs. */
export function makeProject(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'partner-project-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'partner-widgets'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.') && name !== 'partner-widgets') symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  for (const name of ['package.json', 'dist']) cpSync(join(ROOT, name), join(modules, 'partner-widgets', name), { recursive: true });
  for (const name of readdirSync(HERE)) if (/\.spec\.tsx$|\.cjs$/.test(name)) cpSync(join(HERE, name), join(folder, name));
  for (const name of FROM_THE_GUIDES) cpSync(join(EXAMPLES, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(
    join(folder, 'vitest.config.mjs'),
    "export default { oxc: { jsx: { runtime: 'automatic' } }, test: { environment: 'jsdom', globals: true, testTimeout: 30_000, include: ['*.{spec,test}.tsx'] } };",
  );
  writeFileSync(
    join(folder, 'jest.with-transform.mjs'),
    "import own from './jest.config.mjs';\nexport default { ...own, transform: { '\\\\.[jt]sx?$': './esbuild-transform.cjs' }, testMatch: ['**/*.spec.tsx'], testTimeout: 30_000 };",
  );
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
