import type { CheckId } from '../../src/protocol/review/checklist.ts';
import { but, CHECKED_KEY, type CheckedWidget, good } from '../cli/check-pages.ts';

export interface BrokenWidget {
  what: string;
  fails: CheckId;
  widget: CheckedWidget;
  /** Its page is the good one: its headers or its address are at fault, which needs no browser. */
  isGoodPage?: true;
  /** Where it is served, if not at localhost. */
  host?: string;
}

/** The good page’s lines that are made worse. */
const verified = 'show(verdict.value);';
const refused = 'if (!verdict.ok) return say(';
const decoded =
  'show(verdict.value ?? JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(context), (each) => each.charCodeAt(0)))));';

/** Shows what was refused for this reason, too. */
function trusting(code: string): CheckedWidget {
  const { html } = but(refused, `if (!verdict.ok && verdict.failure.code !== '${code}') return say(`);
  return { ...good, html: html.replace(verified, decoded) };
}

const withHeaders = (changed: Record<string, string>): CheckedWidget => ({ ...good, headers: { ...good.headers, ...changed } });

/** One fault each: one check, and no other, has to find it. */
export const brokenWidgets: readonly BrokenWidget[] = [
  { what: 'shows what was signed otherwise', fails: 'tampered-refused', widget: trusting('signature-mismatch') },
  { what: 'shows what was not signed', fails: 'unsigned-refused', widget: trusting('missing-signature') },
  { what: 'takes a context of an hour ago', fails: 'stale-refused', widget: { ...good, verify: { maxAgeSeconds: 3600 } } },
  { what: 'takes a context of the next hour', fails: 'future-refused', widget: { ...good, verify: { clockToleranceSeconds: 3600 } } },
  {
    what: 'knows nobody with a stage',
    fails: 'person-view',
    widget: but('const contact =', "if (person?.stage && /^[a-z]+$/i.test(person.firstName)) return say('Unknown.');\n const contact ="),
  },
  {
    what: 'knows no companies',
    fails: 'company-view',
    widget: but('const contact =', "if (company) return say('People only.');\n const contact ="),
  },
  {
    what: 'writes what is not there',
    fails: 'sparse-context',
    widget: but("contact.stage?.name ?? 'No stage'", "'Stage: ' + contact.stage?.name"),
  },
  { what: 'decodes with atob alone', fails: 'unicode', widget: but(verified, 'show(JSON.parse(atob(context)));') },
  { what: 'makes HTML of names', fails: 'html-inert', widget: but('{ textContent: line }', '{ innerHTML: line }') },
  {
    what: 'throws where it refuses',
    fails: 'errors-in-words',
    widget: but(refused, "if (!verdict.ok) queueMicrotask(() => { throw Error('refused'); });\n if (!verdict.ok) return say("),
  },
  { what: 'is white while it waits', fails: 'loading-state', widget: but('<p role="status">Loading…</p>', '') },
  { what: 'is slow', fails: 'interactive-in-time', widget: { ...good, verify: { firstTake: 2_300 } } },
  { what: 'is wider than a phone', fails: 'phone-width', widget: but('body {', 'main { min-width: 600px }\n body {') },
  { what: 'warns', fails: 'console-quiet', widget: but(verified, `console.warn('an old way'); ${verified}`) },
  { what: 'is pale', fails: 'axe', widget: but('color: #222', 'color: #bbb') },
  {
    what: 'has the key in a script',
    fails: 'no-secret-in-page',
    widget: but(verified, `${verified} // ${CHECKED_KEY}`),
    isGoodPage: true,
  },
  { what: 'is served over http', fails: 'https', widget: good, isGoodPage: true, host: '0.0.0.0' },
  {
    what: 'lets anyone frame it',
    fails: 'frame-ancestors',
    widget: withHeaders({ 'Content-Security-Policy': 'frame-ancestors *' }),
    isGoodPage: true,
  },
  {
    what: 'tells its URL to everyone',
    fails: 'referrer-policy',
    widget: withHeaders({ 'Referrer-Policy': 'unsafe-url' }),
    isGoodPage: true,
  },
];
