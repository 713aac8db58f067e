import type { ViewType } from '../../protocol/context.ts';
import { type CheckId, checkIds } from '../../protocol/review/checklist.ts';
import type { ChecklistReport, CheckResult } from '../../protocol/review/checklist-report.ts';
import { companyContext, personContext } from '../../testing/index.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { framesOf } from '../browser/open-frame.ts';
import { printable } from '../printable.ts';
import type { Examined } from './examined.ts';
import { merge, skipped } from './finding.ts';
import { frameAncestorsOf, originIn } from './http/frame-ancestors.ts';
import { judgeFraming } from './http/judge-framing.ts';
import { judgeCertificate, judgeHttps } from './http/judge-https.ts';
import { judgeReferrer } from './http/judge-referrer.ts';
import { judgeSecret } from './http/judge-secret.ts';
import { type ReadPage, readPage } from './http/read-page.ts';
import { readScripts } from './http/read-scripts.ts';
import { signedUrl } from './looks/sign.ts';
import { redact } from './redact.ts';
import { runLooks } from './run-looks.ts';

export interface Order extends Omit<Examined, 'open'> {
  ids: readonly CheckId[];
  /** The CRM's origin. Undefined takes the one that the widget's own frame-ancestors names. */
  hostOrigin: string | undefined;
  /** Undefined where there is none. */
  chromium: string | undefined;
}

export interface Checked {
  report: ChecklistReport;
  /** "Chrome/141.0.7390.54", or why there was none. */
  browser: string;
  /** Who framed it. */
  hostOrigin: string | undefined;
}

const NOBODY = 'https://crm.example';
const OVER_HTTP: readonly CheckId[] = ['https', 'frame-ancestors', 'referrer-policy', 'no-secret-in-page'];

/** Rejects when nothing answers at this address. */
export async function runChecks(order: Order): Promise<Checked> {
  const { widgetUrl, secretKeys, viewTypes, patience, ids } = order;
  const checkedAt = new Date().toISOString();
  const finish = (results: CheckResult[], browser: string, hostOrigin?: string): Checked => {
    const merged = merge(ids, [...results, ...(['person', 'company'] as const).flatMap((each) => leftOut(each, viewTypes))]);
    const clean = merged.map(({ found, ...each }) => ({
      ...each,
      ...(found !== undefined && { found: printable(redact(found, secretKeys)) }),
    }));
    return { report: { widgetUrl, checkedAt, results: clean }, browser, hostOrigin };
  };
  const page = await readPage(await signedUrl(order, viewTypes[0] === 'company' ? companyContext : personContext), patience).catch(
    orUnsafe,
  );
  if ('id' in page) return finish([page, ...restSkipped([page], 'The connection is not safe, so nothing was opened.')], 'not started');
  const results = await overHttp(page, order);
  if (results.some(({ id, status }) => id === 'https' && status === 'failed')) {
    return finish([...results, ...restSkipped(results, 'A CRM frames https alone, so it was not opened.')], 'not started');
  }
  if (!ids.some((id) => !OVER_HTTP.includes(id) || id === 'no-secret-in-page')) return finish(results, 'not needed');
  if (order.chromium === undefined) return finish([...results, ...restSkipped(results, NO_BROWSER)], NO_BROWSER);
  const hostOrigin = order.hostOrigin ?? originIn(frameAncestorsOf(page.headers)) ?? NOBODY;
  const started = await launchChromium(order.chromium).catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
  if (typeof started === 'string') return finish([...results, ...restSkipped(results, started)], started);
  try {
    const looked = await runLooks({ ...order, open: framesOf(started, hostOrigin) }, ids);
    return finish([...results, ...looked], started.version, hostOrigin);
  } finally {
    await started.close();
  }
}

export const NO_BROWSER = 'There is no Chromium, Chrome or Edge on this machine. Install one, or set CHROME_PATH to where it is.';

function orUnsafe(error: unknown): CheckResult {
  const unsafe = judgeCertificate(error);
  if (unsafe) return unsafe;
  throw error;
}

async function overHttp({ hops, headers, text }: ReadPage, { hostOrigin, secretKeys, patience }: Order): Promise<CheckResult[]> {
  const texts = await readScripts({ url: hops.at(-1) ?? '', text }, patience);
  return [judgeHttps(hops), judgeFraming(headers, hostOrigin), judgeReferrer(headers), judgeSecret(texts, secretKeys)];
}

function restSkipped(results: readonly CheckResult[], why: string): CheckResult[] {
  return checkIds.filter((id) => !results.some((each) => each.id === id)).map((id) => skipped(id, why));
}

function leftOut(viewType: ViewType, viewTypes: readonly ViewType[]): CheckResult[] {
  return viewTypes.includes(viewType) ? [] : [skipped(`${viewType}-view`, `The ${viewType} view was not asked for.`)];
}
