import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright';

/** On what a picture depends, beside the stories. */
interface MadeWith {
  chromium: string;
  /** How long a line is in the fonts of this machine: other fonts, another length. */
  sans: number;
  mono: number;
}

const fileIn = (references: string): string => `${references}/made-with.json`;

export async function madeWith(browser: Browser): Promise<MadeWith> {
  const tab = await browser.newPage();
  const [sans = 0, mono = 0] = await tab.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!;
    return ['ui-sans-serif, system-ui, sans-serif', 'ui-monospace, "Liberation Mono", monospace'].map((fonts) => {
      canvas.font = `100px ${fonts}`;
      return Math.round(canvas.measureText('Sphinx of black quartz, judge my vow. José 0123456789').width);
    });
  });
  await tab.close();
  return { chromium: browser.version(), sans, mono };
}

/** Why the references may differ though nothing was changed, if they were taken elsewhere. */
export async function otherwiseMade(now: MadeWith, references: string): Promise<string | undefined> {
  if (!existsSync(fileIn(references))) return undefined;
  const before: MadeWith = JSON.parse(await readFile(fileIn(references), 'utf8'));
  const reasons = [
    ...(before.chromium === now.chromium ? [] : [`Chromium ${before.chromium}, and this is ${now.chromium}`]),
    ...(before.sans === now.sans && before.mono === now.mono
      ? []
      : ['other fonts (here: apt-get install fonts-liberation fonts-dejavu-core)']),
  ];
  return reasons.length === 0
    ? undefined
    : `The references were taken with ${reasons.join(', and with ')}. What differs may be that alone.`;
}

export async function keepMadeWith(now: MadeWith, references: string): Promise<void> {
  await writeFile(fileIn(references), `${JSON.stringify(now, null, 2)}\n`);
}
