import type { ContextDraft, ViewType } from '../../../protocol/context.ts';
import type { CheckResult } from '../../../protocol/review/checklist-report.ts';
import { awkwardContexts } from '../../../testing/index.ts';
import type { Examined, Look } from '../examined.ts';
import { failed, passed } from '../finding.ts';
import { isWaiting } from '../page/is-waiting.ts';
import { settle } from '../page/settle.ts';
import { signedUrl } from './sign.ts';

const { nulls, sparse } = awkwardContexts;
const shared = { team: sparse.team, user: sparse.user };

const drafts: Record<ViewType, Record<string, ContextDraft>> = {
  person: { 'null for all that may be': nulls, 'ids alone': { ...shared, person: { id: 'person-1' } } },
  company: {
    'null for all that may be': { ...nulls, person: null, company: { ...nulls.person, id: 'company-1', name: null, industry: null } },
    'ids alone': sparse,
  },
};

export function sparseLooks(viewTypes: readonly ViewType[]): Look[] {
  return viewTypes.flatMap((viewType) =>
    Object.entries(drafts[viewType]).map(
      ([what, draft]): Look => ({ of: ['sparse-context'], run: (examined) => lookAt(examined, draft, `a ${viewType} with ${what}`) }),
    ),
  );
}

/** What JavaScript makes of nothing. */
const LEAK = /\b(?:undefined|null|NaN|Invalid Date)\b|\[object \w+\]/;

async function lookAt(examined: Examined, draft: ContextDraft, what: string): Promise<CheckResult[]> {
  const frame = await examined.open(await signedUrl(examined, draft));
  try {
    const { thrown } = frame.record;
    const view = await settle(frame, examined.patience, (each) => thrown.length > 0 || (each.text.trim() !== '' && !isWaiting(each)));
    const [leak] = LEAK.exec(view.text) ?? [];
    if (thrown.length > 0) return [failed('sparse-context', `With ${what} the page throws: ${thrown[0]?.slice(0, 200)}`)];
    if (leak !== undefined) return [failed('sparse-context', `With ${what} the page says “${leak}”.`)];
    if (view.text.trim() === '') return [failed('sparse-context', `With ${what} the page stays white.`)];
    if (isWaiting(view)) return [failed('sparse-context', `With ${what} the page stays at “${view.text.trim().slice(0, 60)}”.`)];
    return [passed('sparse-context')];
  } finally {
    await frame.close();
  }
}
