import { Command, InvalidArgumentError, Option } from 'commander';
import type { ViewType } from '../../protocol/context.ts';
import { withoutSignedParameters } from '../../protocol/query.ts';
import { type CheckId, checkIds } from '../../protocol/review/checklist.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { redact } from '../check/redact.ts';
import { reportInWords } from '../check/report-in-words.ts';
import { type Checked, runChecks } from '../check/run-checks.ts';
import { readSecretKeys, UsageError } from '../secret-keys.ts';
import { seconds } from './doctor.ts';

interface CheckFlags {
  view: ViewType | 'both';
  host?: string;
  only?: CheckId[];
  keyEnv?: string;
  timeout: number;
  json?: true;
}

export function checkCommand(): Command {
  return new Command('check')
    .summary('go through the pre-launch checklist')
    .description(
      'Goes through the guide’s pre-launch checklist: opens your widget as the CRM does, in a sandboxed frame, with good contexts\nand with bad ones, and looks at what an agent would see. The headers and the secret key are looked at without a browser, the\nrest in the Chromium, Chrome or Edge that is here; nothing is downloaded.',
    )
    .argument('<widget-url>', 'where your widget is, as it is registered')
    .addOption(new Option('--view <name>', 'which views it has').choices(['person', 'company', 'both']).default('both'))
    .option('--host <origin>', 'the CRM’s origin, that frames it; the one that the widget’s frame-ancestors names unless given', origin)
    .option('--only <ids>', `some checks only, with commas between: ${checkIds.join(', ')}`, ids)
    .option('--key-env <name>', 'the environment variable with the secret key, in place of WIDGET_SECRET_KEY')
    .option('--timeout <seconds>', 'how long a page may take to show what it should', seconds, 10)
    .option('--json', 'for machines: the report that WidgetReview reads')
    .addHelpText('after', HELP)
    .action(run);
}

const HELP = `
The key is read from WIDGET_SECRET_KEY, or asked for. Use a test key, where the widget has one: it is signed with, and never printed.
CHROME_PATH says which browser to take. Without one its checks are skipped, and said to be.

Exits with 0 if nothing failed, 1 if something did, 2 if it could not be checked: a wrong command, no key, no answer.

  $ partner-widgets check https://widget.example/widget --host https://app.suresend.ai
  $ partner-widgets check http://localhost:3000/widget --view person --only unicode,html-inert
  $ partner-widgets check "$URL" --json > report.json`;

async function run(given: string, { view, host, only, keyEnv, timeout, json }: CheckFlags): Promise<void> {
  const widgetUrl = readWidgetUrl(given);
  if (host !== undefined && host === new URL(widgetUrl).origin)
    throw new UsageError('The CRM is never on the widget’s own origin: give another --host.');
  const secretKeys = await readKeys(keyEnv);
  const viewTypes = view === 'both' ? (['person', 'company'] as const) : ([view] as const);
  if (process.stderr.isTTY) process.stderr.write('Looking at the widget…\n');
  const order = {
    widgetUrl,
    secretKeys,
    viewTypes,
    patience: timeout * 1000,
    ids: only ?? checkIds,
    hostOrigin: host,
    chromium: findChromium(),
  };
  const checked = await runChecks(order).catch((error: unknown) => {
    throw new UsageError(`${redact(widgetUrl, secretKeys)} could not be checked: ${redact(reasonOf(error), secretKeys)}`);
  });
  process.stdout.write(`${json ? JSON.stringify(checked.report, null, 2) : reportInWords(checked)}\n`);
  process.exitCode = hasFailed(checked) ? 1 : 0;
}

function hasFailed({ report }: Checked): boolean {
  return report.results.some(({ status }) => status === 'failed');
}

function readWidgetUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new UsageError(`"${text}" is not an absolute URL of http or https.`);
  url.search = withoutSignedParameters(url.search);
  return url.href;
}

async function readKeys(variable: string | undefined): Promise<[string, ...string[]]> {
  if (variable === undefined) {
    const [key = '', ...old] = await readSecretKeys();
    return [key, ...old];
  }
  const key = process.env[variable];
  if (key === undefined || key.trim() === '') throw new UsageError(`There is no secret key in ${variable}.`);
  return [key];
}

/** `fetch` says why in its error's cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}

function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new InvalidArgumentError('Give an origin: https://app.example.com');
}

function ids(text: string): CheckId[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !checkIds.some((id) => id === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`There is no check "${unknown}".`);
  return checkIds.filter((id) => names.includes(id));
}
