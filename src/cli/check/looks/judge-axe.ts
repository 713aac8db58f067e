import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { ViewType } from '../../../protocol/context.ts';
import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import type { OpenedFrame } from '../../browser/open-frame.ts';
import { failed, passed } from '../finding.ts';

const violationsSchema = /* @__PURE__ */ z.array(z.object({ id: z.string(), help: z.string(), where: z.array(z.string()) }));

/** Milliseconds. */
const PATIENCE = 60_000;
const OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  iframes: false,
  resultTypes: ['violations'],
};

/** By axe-core, which lies beside the command: WCAG 2.1, levels A and AA. */
export async function judgeAxe(frame: OpenedFrame, viewType: ViewType): Promise<CheckResult> {
  const axe = await readFile(new URL('axe-core.txt', import.meta.url), 'utf8');
  const violations = violationsSchema.parse(
    await frame.run(
      `(async () => {
      ${axe}
      const { violations } = await window.axe.run(document, ${JSON.stringify(OPTIONS)});
      return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ target }) => target.join(' ')) }));
    })()`,
      PATIENCE,
    ),
  );
  if (violations.length === 0) return passed('axe');
  const lines = violations.map(
    ({ id, help, where }) => `${help} (${id}) at ${where.slice(0, 3).join(', ')}${where.length > 3 ? ' …' : ''}`,
  );
  return failed('axe', `In the ${viewType} view: ${lines.join('; ')}`);
}
