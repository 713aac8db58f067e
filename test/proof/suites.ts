export interface Suite {
  name: string;
  /** Without the build, which all of them share. */
  command: readonly string[];
}

const vitest = (name: string, ...more: string[]): Suite => ({
  name,
  command: ['npx', 'vitest', 'run', '--config', `test/${name}/vitest.config.ts`, ...more],
});

/**
 * What runs after what. A stage is lanes that run at once, one for each core, and a lane is suites one after the other. What measures
 * time is alone, and what builds comes first.
 */
export const stages: readonly (readonly (readonly Suite[])[])[] = [
  [[{ name: 'check', command: ['npm', 'run', 'check'] }]],
  [[{ name: 'bench', command: ['npx', 'tsx', '--expose-gc', '--tsconfig', 'bench/tsconfig.json', 'bench/run.ts', '--proof'] }]],
  [
    [{ name: 'test', command: ['npx', 'vitest', 'run'] }, vitest('attack'), vitest('endurance')],
    [
      vitest('fuzz'),
      vitest('coverage', '--coverage'),
      { name: 'mutation', command: ['npx', 'tsx', 'test/mutation/run.ts'] },
      vitest('engines'),
      { name: 'pictures', command: ['npm', 'run', 'test:pictures'] },
      vitest('packages'),
      vitest('examples'),
      { name: 'audit', command: ['npx', 'tsx', 'test/proof/audit.ts'] },
    ],
  ],
];
