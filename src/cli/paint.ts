import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Colours, where a person looks and wants them (no-color.org). */
export function paint(style: Style, text: string): string {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const isWanted = FORCE_COLOR ? FORCE_COLOR !== '0' : !NO_COLOR && process.stdout.isTTY === true;
  return isWanted ? styleText(style, text) : text;
}
