import { expect, test } from 'vitest';
import blns from '../vectors/data/blns.json' with { type: 'json' };
import { expectSoon, inEachEngine } from './in-each-engine.ts';
import type { Showing } from './pages/window.ts';
import { tell } from './table.ts';

// The big list of naughty strings through whatever shows text of others. It is there as it was given, and nothing else is.

const strings: string[] = blns.cases;

/** Pieces of at most so many characters, each of as many strings as fit. */
function pieces(most: number): string[] {
  const all = [''];
  for (const text of strings) {
    const joined = `${all.at(-1)}\n${text}`;
    if (joined.length <= most) all[all.length - 1] = joined;
    else all.push(text.slice(0, most));
  }
  return all;
}

inEachEngine(({ engine, page, site }) => {
  /** What markup would have made, in all that is shown. */
  const foreign = `[...document.querySelectorAll('main *')].filter((each) =>
    /^(script|img|iframe|object|embed|style|link|meta|base|form|math|video|audio|svg)$/i.test(each.localName) ||
    [...each.attributes].some(({ name, value }) => /^on/i.test(name) || (/^(href|src|action|formaction)$/.test(name) && /^\\s*(javascript|data|vbscript):/i.test(value)))).length`;
  const watchAlerts = 'void (window.alerts = 0, window.alert = () => window.alerts++, window.confirm = window.alert)';

  test.each([
    ['frames', 1, "[...document.querySelectorAll('section.pw-frame')].map((each) => each.getAttribute('aria-label'))"],
    ['tabs', 1, "[...document.querySelectorAll('[role=tab][data-kind=partner] bdi')].map((each) => each.textContent)"],
    ['tabs', 1, "[...document.querySelectorAll('[role=tab][data-kind=own]')].map((each) => each.textContent)"],
    ['settings', 2, "[...document.querySelectorAll('.pw-widget-settings-name bdi')].map((each) => each.textContent)"],
    ['reviews', 2, "[...document.querySelectorAll('article h2 bdi')].map((each) => each.textContent)"],
    ['phones', 1, "[...document.querySelectorAll('option')].map((each) => each.textContent)"],
  ])('in %s', async (component, shownIn, read) => {
    await page().goto(`${site().crm}/texts`);
    await page().evaluate(watchAlerts);
    const before = site().asked.length;
    await page().evaluate(`window.texts.show('${component}')`);
    if (component === 'phones') await page().evaluate("void document.querySelector('.pw-launcher')?.click()");
    await expect.poll(async () => Object(await page().evaluate(read)).length).toBe(strings.length);
    expect(await page().evaluate(read)).toEqual(strings);
    await page().evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
    const made = Number(
      await page().evaluate(component === 'phones' ? `${foreign} - document.querySelectorAll('main iframe').length` : foreign),
    );
    const [alerts, uncaught] = (await page().evaluate('[window.alerts, window.texts.uncaught.length]')) as number[];
    const requests = site().asked.length - before;
    tell({
      engine,
      what: `Naughty strings, in ${component}`,
      tried: strings.length * shownIn,
      accepted: made + Number(alerts) + requests,
      uncaught: Number(uncaught),
    });
    expect([made, alerts, requests, uncaught]).toEqual([0, 0, 0, 0]);
  });

  test('in a widget behind a gate, from the CRM by a signed context', async () => {
    await page().goto(`${site().crm}/crm`);
    await page().evaluate(`window.crmPage.show(${JSON.stringify({ url: `${site().widget}/gate`, record: 'names', delivery: 'message' })})`);
    await expectSoon(page(), "document.querySelectorAll('li').length", 'iframe').toBe(strings.length);
    expect(await page().evaluate("[...document.querySelectorAll('li')].map((each) => each.textContent)", 'iframe')).toEqual(strings);
    const made = Number(await page().evaluate(foreign, 'iframe'));
    const uncaught = Number(await page().evaluate('window.uncaught.length', 'iframe'));
    tell({ engine, what: 'Naughty strings, in a widget', tried: strings.length, accepted: made, uncaught });
    expect([made, uncaught]).toEqual([0, 0]);
  });

  test('in toasts and questions, from a widget', async () => {
    const [toasts, questions] = [pieces(500), pieces(2_000)];
    const count = Math.max(Math.ceil(toasts.length / 3), questions.length);
    await page().goto(`${site().crm}/crm`);
    await page().evaluate(watchAlerts);
    const showings = Array.from(
      { length: count },
      (_, index): Showing => ({ id: `w${index}`, url: `${site().widget}/speaker`, isBuiltIn: true }),
    );
    await page().evaluate(`window.crmPage.show(...${JSON.stringify(showings)})`);
    const frames = showings.map((_, index) => `section:nth-of-type(${index + 1}) iframe`);
    for (const frame of frames) await expectSoon(page(), 'window.speaker.isConnected', frame).toBe(true);
    const SHOWN = "[...document.querySelectorAll('.pw-toast bdi, .pw-dialog-text bdi')].map((each) => each.textContent)";
    const seen = new Set<string>();
    const look = async () => {
      for (const text of (await page().evaluate(SHOWN)) as string[]) seen.add(text);
    };
    for (const [index, frame] of frames.entries()) {
      const wishes = [
        ...toasts.slice(index * 3, index * 3 + 3).map((text) => ['toast', { text }]),
        ...questions
          .slice(index, index + 1)
          .map((text) => ['confirm', { title: text.slice(0, 200), text, confirmLabel: text.slice(0, 60) }]),
      ];
      await page().evaluate(`void ${JSON.stringify(wishes)}.forEach(([type, data]) => window.speaker.say(type, data))`, frame);
      await look();
    }
    const expected = [...toasts, ...questions].filter(Boolean);
    await expect
      .poll(async () => {
        await look();
        return expected.filter((text) => !seen.has(text));
      })
      .toEqual([]);
    const made = Number(await page().evaluate(`${foreign} - document.querySelectorAll('section iframe').length`));
    const [alerts, uncaught] = (await page().evaluate('[window.alerts, window.crmPage.uncaught.length]')) as number[];
    tell({
      engine,
      what: 'Naughty strings, in toasts and questions',
      tried: strings.length * 2,
      accepted: made + Number(alerts),
      uncaught: Number(uncaught),
    });
    expect([made, alerts, uncaught]).toEqual([0, 0, 0]);
  });

  test('on a tab’s badge', async () => {
    const short = [...new Set(strings.filter((text) => text.length > 0 && text.length <= 12))].filter((_, index) => index % 3 === 0);
    await page().goto(`${site().crm}/crm`);
    await page().evaluate(`window.crmPage.show(${JSON.stringify({ url: `${site().widget}/speaker`, inTabs: true })})`);
    await expectSoon(page(), 'window.speaker.isConnected', 'iframe').toBe(true);
    for (const text of short) {
      await page().evaluate(`window.speaker.say('badge', ${JSON.stringify({ text })})`, 'iframe');
      await expectSoon(page(), "document.querySelector('.pw-tab-badge').textContent").toBe(text);
    }
    const uncaught = Number(await page().evaluate('window.crmPage.uncaught.length'));
    tell({ engine, what: 'Naughty strings, on a badge', tried: short.length, accepted: 0, uncaught });
    expect(uncaught).toBe(0);
  });
});
