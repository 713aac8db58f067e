import type { ConformanceCase } from './conformance-case.ts';
import { type ConformanceVerdict, judgeConformance } from './judge-conformance.ts';
import type { SeenPage } from './see-page.ts';

/** A case's page, however it is driven. */
export interface ConformancePage {
  /** What is to be seen now: `seePage`, run in it. */
  look(): Promise<SeenPage>;
  close?(): Promise<void>;
}

/** What `runConformance` is given. */
export interface ConformanceOptions {
  /** The widget's URL: https, or http on this machine. */
  widgetUrl: string;
  /** The key that the widget verifies with. Use one of no worth. */
  secretKey: string;
  /** Opens a case's URL in a profile without any history, and does not wait for it to settle. */
  open(url: string, conformanceCase: ConformanceCase): Promise<ConformancePage>;
  /** How long a page may take to show what it should. Milliseconds, 10,000 unless told. */
  patience?: number | undefined;
  /** How long a page that should refuse is watched, as it might show the contact late. Milliseconds, 2,000 unless told. */
  watchFor?: number | undefined;
}

const LOOK_EVERY = 100;

/**
 * Opens one case and watches its page until the verdict is sure: what should be seen may come late, and what must not be seen may
 * not come at any time. Rejects where `open` or `look` does.
 */
export async function runConformanceCase(conformanceCase: ConformanceCase, options: ConformanceOptions): Promise<ConformanceVerdict> {
  const { widgetUrl, secretKey, open, patience = 10_000, watchFor = 2_000 } = options;
  const isRefusal = conformanceCase.expects.verdict === 'refused';
  const page = await open(await conformanceCase.openUrl({ widgetUrl, secretKey }), conformanceCase);
  try {
    const start = performance.now();
    while (true) {
      const seen = await page.look();
      const verdict = judgeConformance(conformanceCase, seen);
      const passed = performance.now() - start;
      if (passed >= patience || isSure(verdict, isRefusal && passed < watchFor)) return verdict;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  } finally {
    await page.close?.();
  }
}

/** What has been shown cannot be taken back; all else may still change. */
function isSure(verdict: ConformanceVerdict, isWatched: boolean): boolean {
  if (verdict.status !== 'failed') return !isWatched;
  return verdict.problems.some(({ code }) => code === 'shown' || code === 'markup');
}

/** Runs these cases one after the other. The verdicts by the cases' names, for a test: all `{ status: 'passed' }`. */
export async function runConformance(
  cases: readonly ConformanceCase[],
  options: ConformanceOptions,
): Promise<Record<string, ConformanceVerdict>> {
  const verdicts: Record<string, ConformanceVerdict> = {};
  for (const each of cases) verdicts[each.name] = await runConformanceCase(each, options);
  return verdicts;
}
