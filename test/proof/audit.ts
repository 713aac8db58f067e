import { spawnSync } from 'node:child_process';
import * as z from 'zod';
import { tell } from './tell.ts';

// Known vulnerabilities of what we depend on, for the proof's table. `npm run audit` asks the same, and fails without an answer.

const answerSchema = z.union([
  z.object({ metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }) }),
  z.object({ message: z.string() }),
]);

const AUDITS = [
  {
    what: 'known vulnerabilities of what is installed with the package',
    given: ['--omit=dev'],
    counted: ['low', 'moderate', 'high', 'critical'],
  },
  { what: 'grave known vulnerabilities of what it is built with', given: [], counted: ['high', 'critical'] },
];

for (const { what, given, counted } of AUDITS) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...given], { encoding: 'utf8' });
  const answer = answerSchema.parse(JSON.parse(stdout));
  const row = { suite: 'audit', what, limit: '0' };
  if ('metadata' in answer) {
    const { vulnerabilities } = answer.metadata;
    const found = counted.reduce((sum, severity) => sum + (vulnerabilities[severity] ?? 0), 0);
    tell({ ...row, figure: `${found}`, ok: found === 0 });
    if (found > 0) process.exitCode = 1;
  } else {
    tell({
      ...row,
      figure: 'not answered',
      ok: false,
      why: `the registry says ${answer.message}`,
    });
  }
}
