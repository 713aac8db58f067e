import type { WidgetKeyState } from '../../../protocol/widget-key.ts';

/** Every word of `WidgetKeys`. Replace any of them with its `words` prop. */
export interface WidgetKeysWords {
  /** The list's accessible name. */
  title: string;
  /** What a key is called, by the day it was made on. */
  keyOf: (date: string) => string;
  states: Record<WidgetKeyState, (date: string) => string>;
  /** What to do in each state. */
  notes: Record<WidgetKeyState, string>;
  rotate: string;
  rotateText: string;
  rotateLater: string;
  rotateNow: string;
  create: string;
  retire: string;
  giveUp: string;
  newKeyTitle: string;
  newKeyText: string;
  secretKey: string;
  copy: string;
  copied: string;
  copyFailed: string;
  done: string;
  /** Said while the server is asked, and when it could not be. */
  busy: string;
  failed: string;
  /** A moment, for people. */
  moment: (date: Date) => string;
}

/** The built-in words of `WidgetKeys`, in English. */
export const widgetKeysWords: WidgetKeysWords = {
  title: 'Secret keys',
  keyOf: (date) => `Key of ${date}`,
  states: {
    next: (date) => `Signs from ${date}`,
    signing: (date) => `Signs since ${date}`,
    previous: () => 'No longer signs',
    retired: (date) => `Retired ${date}`,
  },
  notes: {
    next: 'Install it beside the old one before then.',
    signing: '',
    previous: 'Retire it once your server has the new one.',
    retired: '',
  },
  rotate: 'Rotate the key',
  rotateText: 'Your server accepts both keys until you retire the old one. When should the CRM sign with the new one?',
  rotateLater: 'From tomorrow on, so that I can install it before',
  rotateNow: 'At once, as the old one is known to others',
  create: 'Make a new key',
  retire: 'Retire',
  giveUp: 'Discard',
  newKeyTitle: 'Your new secret key',
  newKeyText: 'Copy it now and keep it on your server. It is not shown again.',
  secretKey: 'Secret key',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copy it by hand: your browser does not allow it here.',
  done: 'I have stored the key',
  busy: 'One moment…',
  failed: 'That did not work, and nothing was changed. Try again in a moment.',
  moment: (date) => date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' }),
};
