import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { ContextDraft } from '../../protocol/context.ts';
import { readContext } from '../../protocol/read-context.ts';
import { createTestUrl, personContext } from '../../testing/index.ts';
import { fixtureNames, fixtureOf } from '../fixtures.ts';
import { readSecretKeys, UsageError } from '../secret-keys.ts';
import { seconds } from './doctor.ts';

interface SignFlags {
  fixture: string;
  context?: string;
  age: number;
}

export function signCommand(): Command {
  return new Command('sign')
    .summary('make a URL as the CRM would')
    .description('Makes the URL that a CRM would open your widget with, signed now, for a fixture or for a context of your own.')
    .argument('<widget-url>', 'where your widget is')
    .addOption(new Option('-f, --fixture <name>', 'whom to show').choices(fixtureNames).default('person'))
    .addOption(new Option('-c, --context <file>', 'a file with a context as JSON, in place of a fixture').conflicts('fixture'))
    .option('--age <seconds>', 'how long ago it was signed; 600 is stale for most', seconds, 0)
    .addHelpText('after', HELP)
    .action(run);
}

const HELP = `
The key is read from WIDGET_SECRET_KEY, or asked for. The timestamp is the moment of signing, whatever the file says.

  $ partner-widgets sign http://localhost:3000/widget --fixture emoji
  $ open "$(partner-widgets sign http://localhost:3000/widget --context jane.json)"`;

const MOST_PROXIES = 8_000;

async function run(widgetUrl: string, { fixture, context, age }: SignFlags): Promise<void> {
  const [secretKey = ''] = await readSecretKeys();
  const draft = context === undefined ? fixtureOf(fixture) : await readDraft(context);
  if (!URL.canParse(widgetUrl)) throw new UsageError(`"${widgetUrl}" is not an absolute URL.`);
  const url = await createTestUrl(widgetUrl, draft ?? personContext, secretKey, { now: Date.now() - age * 1000 });
  if (url.length > MOST_PROXIES) process.stderr.write(`This URL has ${url.length} characters; a CRM sends more than 8,000 otherwise.\n`);
  process.stdout.write(`${url}\n`);
}

async function readDraft(file: string): Promise<ContextDraft> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(`The file "${file}" cannot be read.`);
  const read = readContext({ ...parse(text, file), timestamp: new Date().toISOString() });
  if (!read.ok) throw new UsageError(`"${file}" is no context: ${read.failure.message}`);
  return read.value;
}

function parse(text: string, file: string): object {
  try {
    return Object(JSON.parse(text));
  } catch (cause) {
    throw new UsageError(`"${file}" is no JSON: ${String(cause)}`);
  }
}
