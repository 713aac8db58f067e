import { text as textOf } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { type Description, describe } from '../doctor/describe.ts';
import { diagnose } from '../doctor/diagnose.ts';
import { type Language, languages } from '../language.ts';
import { paint } from '../paint.ts';
import { readSecretKeys } from '../secret-keys.ts';

interface DoctorFlags {
  language: Language;
  computed?: string;
  maxAge: number;
  json?: true;
}

export function doctorCommand(): Command {
  return new Command('doctor')
    .summary('tell why a URL does not verify')
    .description('Tells why a widget’s URL does not verify, and how to mend it. Reads the URL alone: nothing is opened, nothing is sent.')
    .argument('<url>', 'the whole URL, in quotation marks; "-" reads it from the standard input')
    .addOption(new Option('-l, --language <name>', 'for the line of code that does it right').choices(languages).default('node'))
    .option('-c, --computed <signature>', 'what your own code computed for this URL: tells what it did')
    .option('--max-age <seconds>', 'how old a context may be', seconds, 300)
    .option('--json', 'for machines')
    .addHelpText('after', HELP)
    .action(run);
}

const HELP = `
The key is read from WIDGET_SECRET_KEY (and OLD_WIDGET_SECRET_KEY), or asked for.

Exits with 0 if the URL verifies, 1 if it does not, 2 if the command was wrong.

  $ partner-widgets doctor 'https://widget.example/?context=…&signature=…' --language python
  $ pbpaste | partner-widgets doctor - --computed 5f3a…`;

async function run(given: string, { language, computed, maxAge, json }: DoctorFlags): Promise<void> {
  const url = given === '-' ? await textOf(process.stdin) : given;
  const options = { secretKeys: await readSecretKeys(), now: Date.now(), maxAgeSeconds: maxAge, computed };
  const description = describe(diagnose(url, options), language);
  process.stdout.write(`${json ? JSON.stringify(description, null, 2) : inWords(description)}\n`);
  process.exitCode = description.ok ? 0 : 1;
}

function inWords({ ok, cause, title, detail, remedy, code }: Description): string {
  const lines = [
    `${ok ? paint('green', '✓') : paint('red', '✗')} ${paint('bold', title)}${cause ? paint('dim', `  ${cause}`) : ''}`,
    `  ${detail}`,
    ...(remedy ? ['', `  ${remedy}`] : []),
    ...(code ? ['', `      ${paint('cyan', code)}`] : []),
  ];
  return lines.join('\n');
}

export function seconds(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError('Give a number of seconds, 0 or more.');
}
