import type { EngineChoice } from '../engines/engines.ts';

/** These would take the CRM's page away: each in a page of its own, and once more without the sandbox where `works` says that it then does. */
export const moves: { name: string; works: boolean }[] = [
  ...['top.location', 'top.location.href', 'top.location.replace', 'parent.location', 'top.location.hash'],
  ...['a link to _top', 'a link to _parent', 'a link to the CRM’s window by its name', 'a form to _top', 'a form to _parent'],
  ...['window.open to _top', 'window.open to _parent', 'window.open to the CRM’s window by its name', 'a base whose target is _top'],
]
  .map((name) => ({ name, works: true }))
  // Not every engine lets these out even so, as an inner frame has no click of its own.
  .concat(
    [
      'a javascript: URL for the top',
      'an inner frame by srcdoc',
      'an inner frame by blob:',
      'an inner frame by data:',
      'an inner frame by javascript:',
      'an inner frame with a laxer sandbox',
    ].map((name) => ({ name, works: false })),
  );

const REFUSED = /^SecurityError$/;
/** Not there, not allowed, or nothing of the kind on this machine: whatever it is, nothing was got. */
const NOTHING = /^(?!read|done|opened|pending)/;

const refused = [
  ...['parent.document', 'parent.document.write', 'parent.document.cookie', 'parent.localStorage', 'parent.sessionStorage'],
  ...['parent.indexedDB', 'parent.location.href', 'parent.location.search', 'parent.name', 'parent.history', 'parent.performance'],
  ...['parent.navigator', 'parent.crm', 'parent.eval', 'parent.setTimeout', 'parent.fetch', 'parent.dispatchEvent', 'parent.stop'],
  ...['a property of the parent’s', 'another widget’s document', 'another widget’s address', 'another widget’s place', 'document.domain'],
  'a service worker over the CRM',
];
const nothing = [
  ...['a shared worker of the CRM’s', 'a worker of the CRM’s'],
  ...['its own sandbox attribute', 'the CRM’s page by fetch', 'the CRM’s page by XMLHttpRequest', 'fullscreen', 'the pointer, locked'],
  ...['the screen, locked', 'camera', 'microphone', 'the screen, recorded', 'place', 'the clipboard, read', 'usb', 'bluetooth', 'serial'],
  ...['hid', 'midi', 'a passkey', 'a payment', 'another screen', 'storage, as if not framed'],
];

/** These would read or change something, all in one page; and what the widget hears. */
export const attempts: Record<string, RegExp> = {
  ...Object.fromEntries(refused.map((name) => [name, REFUSED])),
  ...Object.fromEntries(nothing.map((name) => [name, NOTHING])),
  alert: /^read undefined$/,
  confirm: /^read false$/,
  prompt: /^read null$/,
  print: /^read 0$/,
  'window.frameElement': /^read null$/,
  opener: /^read null$/,
  'top.opener': /^read null$/,
  'window.name': /^read ""$/,
  // Firefox and WebKit let it believe so; the CRM's page is as it was.
  'the parent’s prototype': /^(SecurityError|done)$/,
  // What it may do, and which stays in its own origin.
  'close of its own window': /^done$/,
  'a BroadcastChannel to the CRM': /^done$/,
  'localStorage under the CRM’s key': /^done$/,
  'a cookie for the CRM’s host': /^read $/,
  'a message with an origin of its own': /^done$/,
  // The origin of the CRM and no more, which the frame's referrer policy means it to have. Firefox has no such list.
  ancestorOrigins: /^read (undefined|\["http:\/\/localhost:\d+"\])$/,
  'document.referrer': /^read http:\/\/localhost:\d+\/$/,
};

/** What these ask the agent about in a window of their own, which nobody here answers. */
export const left: Partial<Record<EngineChoice['engine'], readonly string[]>> = {
  Firefox: ['the clipboard, read'],
  WebKit: ['the clipboard, read'],
};

/** What a popup of the widget's tries with its opener's page, and what it hears. */
export const popups: Record<string, { attempt: string; refused: string; firefox: string }> = {
  read: { attempt: 'a popup that reads its opener’s parent', refused: 'SecurityError', firefox: 'SecurityError' },
  // Firefox lets a popup lead away the page of its opener, as the standard does.
  'move-top': { attempt: 'a popup that moves its opener’s top', refused: 'SecurityError', firefox: 'done string' },
  'move-parent': { attempt: 'a popup that moves its opener’s parent', refused: 'SecurityError', firefox: 'done string' },
};
