import { describe, expect, test } from 'vitest';
import { readSignedContext } from '../../src/protocol/signed-context.ts';
import { verifyContext } from '../../src/server/verify-context.ts';
import {
  askForAnswer,
  type ConformanceCase,
  type ConformancePage,
  conformanceCases,
  conformanceCasesFor,
  judgeConformance,
  runConformance,
  runConformanceCase,
  type SeenPage,
  seePage,
  testSecretKey,
} from '../../src/testing/index.ts';

const widgetUrl = 'https://widget.example/w?tab=1#top';
const opening = { widgetUrl, secretKey: testSecretKey };

/** A widget that is this function: what it would show of the context in its URL. */
type Widget = (url: string) => Promise<string>;

const right: Widget = async (url) => {
  const signed = readSignedContext(url);
  const verdict = signed.ok ? await verifyContext(signed.value, testSecretKey) : signed;
  if (!verdict.ok) return `Problem: ${verdict.failure.code}`;
  const { person, company } = verdict.value;
  return person ? `${person.firstName} ${person.lastName}` : `${company?.name}`;
};

/** The guide's own mistakes, one each. */
const wrong: Record<string, Widget> = {
  'verifies nothing': async (url) => {
    const { person } = JSON.parse(new TextDecoder().decode(bytesOf(url)));
    return `${person?.firstName} ${person?.lastName}`;
  },
  'decodes with atob alone': async (url) => {
    const shown = await right(url);
    if (shown.startsWith('Problem')) return shown;
    const { person, company } = JSON.parse(String.fromCharCode(...bytesOf(url)));
    return person ? person.firstName : company.name;
  },
  'accepts any age': async (url) => {
    const signed = readSignedContext(url);
    const verdict = signed.ok
      ? await verifyContext(signed.value, testSecretKey, { maxAgeSeconds: 9e9, clockToleranceSeconds: 9e9 })
      : signed;
    return verdict.ok ? `${verdict.value.person?.firstName ?? verdict.value.company?.name}` : 'Problem';
  },
  'shows the white page': async (url) => ((await right(url)).startsWith('Problem') ? '' : right(url)),
  'shows the last context': async (url) => {
    const shown = await right(url);
    const last = new URL(url).searchParams.getAll('context').at(-1) ?? '';
    return shown.startsWith('Problem: duplicate') ? JSON.parse(atob(last)).person.firstName : shown;
  },
};

function bytesOf(url: string): Uint8Array {
  return Uint8Array.from(atob(new URL(url).searchParams.get('context') ?? ''), (each) => each.charCodeAt(0));
}

const openWith =
  (widget: Widget, seen: Partial<SeenPage> = {}) =>
  async (url: string): Promise<ConformancePage> => {
    const text = await widget(url);
    return { look: async () => ({ text, hasInjected: false, ...seen }) };
  };

const quick = { ...opening, patience: 20, watchFor: 0 };

describe('the cases', () => {
  test('have names of their own, and a rule', () => {
    expect(new Set(conformanceCases.map(({ name }) => name)).size).toBe(conformanceCases.length);
    expect(conformanceCases.every(({ rule }) => rule.length > 10)).toBe(true);
  });

  test.each(conformanceCases.map((each) => [each.name, each] as const))('%s opens the widget’s own URL', async (_, each) => {
    const url = new URL(await each.openUrl(opening));
    expect([url.origin, url.pathname, url.searchParams.get('tab'), url.hash]).toEqual(['https://widget.example', '/w', '1', '#top']);
    expect(url.href.length).toBeLessThan(8_000);
  });

  test('one holds a "+" in its Base64', async () => {
    const marks = conformanceCases.find(({ name }) => name === 'shows-typographic-marks');
    expect(await marks?.openUrl(opening)).toContain('%2B');
  });

  test('for companies alone open no person', async () => {
    const cases = conformanceCasesFor(['company']);
    expect(new Set(cases.map(({ viewType }) => viewType))).toEqual(new Set(['company']));
    expect(await runConformance(cases, { ...quick, open: openWith(right, { answered: true }) })).toEqual(allPassed(cases));
  });
});

const allPassed = (cases: readonly ConformanceCase[]) => Object.fromEntries(cases.map(({ name }) => [name, { status: 'passed' }]));

test('a right widget passes, and without a handshake one case is skipped', async () => {
  expect(await runConformance(conformanceCases, { ...quick, open: openWith(right, { answered: true }) })).toEqual(
    allPassed(conformanceCases),
  );
  const verdicts = await runConformance(conformanceCases, { ...quick, open: openWith(right) });
  expect(verdicts).toEqual({ ...allPassed(conformanceCases), 'answers-handshake': { status: 'skipped' } });
});

test.each([
  ['verifies nothing', ['refuses-tampered-context', 'refuses-missing-signature', 'refuses-stale-context', 'shows-company']],
  ['decodes with atob alone', ['shows-accents', 'shows-emoji', 'shows-japanese', 'shows-right-to-left']],
  ['accepts any age', ['refuses-future-context', 'refuses-stale-context']],
  ['shows the white page', ['refuses-missing-signature', 'refuses-wrong-signature']],
  ['shows the last context', ['refuses-second-context']],
])('a widget that %s does not', async (name, failing) => {
  const verdicts = await runConformance(conformanceCases, { ...quick, open: openWith(wrong[name] ?? right) });
  const failed = Object.keys(verdicts).filter((each) => verdicts[each]?.status === 'failed');
  expect(failed).toEqual(expect.arrayContaining(failing));
});

test('what is shown late, and must not be, is seen', async () => {
  const refusal = conformanceCases.find(({ name }) => name === 'refuses-stale-context')!;
  let looks = 0;
  const look = async () => ({ text: ++looks > 3 ? 'Zephyrine' : 'Verifying', hasInjected: false });
  const verdict = await runConformanceCase(refusal, { ...opening, watchFor: 5_000, open: async () => ({ look }) });
  expect(verdict).toMatchObject({ status: 'failed', problems: [{ code: 'shown' }] });
});

describe('judgeConformance', () => {
  const verified: ConformanceCase['expects'] = { verdict: 'verified', visible: ['José', 'Núñez'], answersHandshake: true };
  test.each([
    ['case and white space', { text: '  JOSÉ\n', hasInjected: false, answered: true }, 'passed', []],
    ['composed otherwise', { text: 'José'.normalize('NFD'), hasInjected: false, answered: true }, 'passed', []],
    ['mangled', { text: 'JosÃ©', hasInjected: false, answered: true }, 'failed', ['not-shown']],
    ['markup', { text: 'José', hasInjected: true, answered: true }, 'failed', ['markup']],
    ['no answer', { text: 'José', hasInjected: false, answered: false }, 'failed', ['no-answer']],
    ['blank', { text: ' ', hasInjected: false, answered: true }, 'failed', ['blank', 'not-shown']],
  ])('%s', (_, seen, status, codes) => {
    const verdict = judgeConformance({ expects: verified }, seen);
    expect(verdict.status).toBe(status);
    expect(verdict.status === 'failed' ? verdict.problems.map(({ code }) => code) : []).toEqual(codes);
  });
});

describe('seePage', () => {
  const see = (html: string): SeenPage => {
    document.body.innerHTML = html;
    return seePage();
  };

  test('reads what is to be seen, and no more', () => {
    const { text } = see(
      '<p>seen <b>bo</b>ld</p><p hidden>not</p><p style="visibility:hidden">nor</p><script>3</script><input value="typed">',
    );
    expect(text.replace(/\s+/g, ' ').trim()).toBe('seen bold typed');
  });

  test('reads shadow roots', () => {
    see('<div id="widget"></div>');
    document.querySelector('#widget')!.attachShadow({ mode: 'open' }).innerHTML = '<p>inside</p><i data-partner-widgets-injected></i>';
    expect(seePage()).toMatchObject({ text: expect.stringContaining('inside'), hasInjected: true });
  });

  test.each([
    ['an element', '<i data-partner-widgets-injected>x</i>', true],
    ['a link', `<a href="JavaScript:void('partner-widgets-injected')">x</a>`, true],
    ['text', '&lt;i data-partner-widgets-injected&gt;', false],
    ['React 19’s harmless link', `<a href="javascript:throw new Error('React has blocked a javascript: URL')">x</a>`, false],
  ])('%s: %s', (_, html, hasInjected) => {
    expect(see(html).hasInjected).toBe(hasInjected);
  });

  test('needs nothing of its module', () => {
    document.body.innerHTML = '<p>alone</p>';
    expect(new Function(`return (${seePage.toString()})()`)()).toMatchObject({ text: expect.stringContaining('alone') });
  });
});

describe('askForAnswer', () => {
  const ANSWERS = "addEventListener('message', ({ source, origin, data }) => source.postMessage({ ...data, type: 'SYNC_ACK' }, origin))";
  const ANSWERS_ANOTHER = ANSWERS.replace('...data', "messageId: 'another'");

  test.each([
    ['a page that answers', ANSWERS, true],
    ['a page that answers something else', ANSWERS_ANOTHER, false],
    ['a silent page', '', false],
  ])('%s', async (_, script, isAnswered) => {
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([`<script>${script}</script>`], { type: 'text/html' }));
    document.body.replaceChildren(frame);
    expect(await askForAnswer(isAnswered ? 10_000 : 500)).toBe(isAnswered);
    frame.remove();
  });
});
