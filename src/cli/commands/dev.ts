import { isIP } from 'node:net';
import { Command, InvalidArgumentError } from 'commander';
import { withoutSignedParameters } from '../../protocol/query.ts';
import { announce } from '../dev/announce.ts';
import { readDevKey } from '../dev/dev-key.ts';
import { openBrowser } from '../dev/open-browser.ts';
import { serveDev } from '../dev/serve-dev.ts';
import { UsageError } from '../secret-keys.ts';

interface DevFlags {
  port?: number;
  listen?: string;
  askKey?: true;
  open?: true;
}

/** Where the guide's own test URLs lead. */
const USUAL_URL = 'http://localhost:3000/widget';

export function devCommand(): Command {
  return new Command('dev')
    .summary('a local CRM around your widget')
    .description(
      'Starts a CRM on your machine, with your widget in a tab: real signatures, the real frame, real messages. Any person or company,\nthe contexts that break widgets and the ones that must be refused, a slow CRM, a dark one, and every message both ways.\n\nYour widget may be written in any language, and may be started later: the page waits for it.',
    )
    .argument('[widget-url]', 'where your widget is', USUAL_URL)
    .option('-p, --port <number>', 'the CRM’s port; otherwise the first that is free from 4600 on', port)
    .option('--listen <address>', 'another address to be reached at, beside this machine’s own: 192.168.1.20, or 0.0.0.0 for all', address)
    .option('--ask-key', 'ask for the key, where WIDGET_SECRET_KEY is not set')
    .option('--open', 'open the page in your browser')
    .addHelpText('after', HELP)
    .action(run);
}

const HELP = `
The key is read from WIDGET_SECRET_KEY. Without one, a key is made for this session and printed, for you to give to your widget’s server.
It stays in this command: the page asks for each signature.

Only this machine is answered, unless --listen says otherwise. Everyone who reaches that address can then have contexts signed with
your key, and a widget on plain http is not shown there: open the page on this machine, or put the widget on https.

Ends with 0 by Ctrl-C, with 2 if the command was wrong or the port is taken.

  $ partner-widgets dev
  $ partner-widgets dev http://localhost:5000/widget --open
  $ WIDGET_SECRET_KEY=… partner-widgets dev https://widget.example/widget --port 4700`;

async function run(given: string, { port: wantedPort, listen, askKey, open }: DevFlags): Promise<void> {
  const widgetUrl = readWidgetUrl(given);
  const isSame = wantedPort !== undefined && String(wantedPort) === widgetUrl.port && /^(localhost|127\.|\[::1\])/.test(widgetUrl.hostname);
  if (isSame)
    throw new UsageError(`The widget is at port ${wantedPort} already, and cannot share it with the CRM. Give another --port, or none.`);
  const key = await readDevKey(askKey ?? false);
  const dev = await serveDev({ widgetUrl, key, port: wantedPort, listen, version: process.env.PACKAGE_VERSION ?? 'unknown' });
  // With its servers closed nothing keeps the process. Not `once`: a terminal may tell it twice, by npx and by itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void dev.close());
  process.stdout.write(announce({ ...dev, widgetUrl, key }));
  if (open) openBrowser(dev.crm);
}

function readWidgetUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new UsageError(`"${text}" is not an absolute URL of http or https.`);
  if (url.username || url.password) throw new UsageError('A widget’s URL carries no user name and no password.');
  url.search = withoutSignedParameters(url.search);
  return url;
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('Give a number from 0 to 65535.');
}

function address(text: string): string {
  if (isIP(text)) return text;
  throw new InvalidArgumentError('Give an IP address.');
}
