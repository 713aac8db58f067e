import { paint } from '../paint.ts';
import type { DevKey } from './dev-key.ts';

interface Announced {
  crm: string;
  /** Other names that it goes by, where it listens to more than this machine. */
  others: readonly string[];
  widgetUrl: URL;
  key: DevKey;
}

/** What the terminal says at the start. A made key is shown here, this once, and nowhere else. */
export function announce({ crm, others, widgetUrl, key }: Announced): string {
  const lines = [
    '',
    `  ${paint('dim', 'Local CRM')}   ${paint(['bold', 'cyan'], crm)}`,
    ...others.map((other) => `              ${other}`),
  ];
  lines.push(`  ${paint('dim', 'Widget')}      ${widgetUrl.href}`);
  if (key.origin === 'given') lines.push(`  ${paint('dim', 'Key')}         from WIDGET_SECRET_KEY`);
  else
    lines.push(
      `  ${paint('dim', 'Key')}         made for this session; give it to your widget’s server:`,
      '',
      `      ${paint('green', setting(key.secretKey))}`,
      '',
      '  Set it in this terminal, too, before the next start, and the key stays the same.',
    );
  return [...lines, '', '  Open the first one. Ctrl-C ends it.', '', ''].join('\n');
}

function setting(secretKey: string): string {
  return process.platform === 'win32' ? `$env:WIDGET_SECRET_KEY = "${secretKey}"` : `export WIDGET_SECRET_KEY=${secretKey}`;
}
