import { THOROUGH } from '../thorough.ts';

export interface Suite {
  name: string;
  command: readonly string[];
}

const vitest = (name: string, ...more: string[]): Suite => ({
  name,
  command: ['npx', 'vitest', 'run', '--config', `test/${name}/vitest.config.ts`, ...more],
});

/** What all others share. */
export const build: Suite = { name: 'build', command: ['npm', 'run', 'build'] };

/** What measures time: nothing is beside it. */
export const alone: readonly Suite[] = [
  { name: 'bench', command: ['npx', 'tsx', '--expose-gc', '--tsconfig', 'bench/tsconfig.json', 'bench/run.ts', '--proof'] },
];

const freshProjects = ['vite', 'node', 'jest', 'no-bundler', 'types'].map((name) => `packages/${name}.test.ts`);

/**
 * Some at a time, the longest first: what is short fills what the long ones leave. By day without what CI asks of every change anyway:
 * `npm test`, the demo in Chromium, the command and the other test runners, and the examples but for Next.js.
 */
export const together: readonly Suite[] = [
  vitest('endurance'),
  THOROUGH ? vitest('engines') : vitest('engines', 'test/engines/'),
  vitest('attack'),
  vitest('fuzz'),
  { name: 'pictures', command: ['npm', 'run', 'test:pictures'] },
  ...(THOROUGH ? [{ name: 'test', command: ['npx', 'vitest', 'run'] }] : []),
  THOROUGH ? vitest('packages') : vitest('packages', ...freshProjects),
  THOROUGH ? vitest('examples') : vitest('examples', 'next-app-router'),
  { name: 'check', command: ['npm', 'run', 'check:built'] },
  vitest('coverage', '--coverage'),
  { name: 'mutation', command: ['npx', 'tsx', 'test/mutation/run.ts'] },
  { name: 'audit', command: ['npx', 'tsx', 'test/proof/audit.ts'] },
];
