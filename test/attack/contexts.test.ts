import { expect, test } from 'vitest';
import { expectSoon, inEachEngine } from './in-each-engine.ts';
import type { Showing } from './pages/window.ts';
import { attacks, LOOT } from './sign-as.ts';
import { tell } from './table.ts';

// Contexts that were not rightly signed for this widget, record and moment: forged, swapped, tampered with, stale, ahead, replayed.

const deliveries = ['query', 'message'] as const;
const REPLAYED = 'what was shown before';

inEachEngine(({ engine, page, site }) => {
  const urlOf = (attack: string, how: string): string =>
    `${site().widget}/guided/widget?verify=/verify-once&attack=${encodeURIComponent(attack)}&how=${how}`;
  const reportsOf = (attack: string) => site().reports.filter((report) => Object(report)[0] === attack);
  const uncaught = 'window.crmPage.uncaught.length';

  test('no widget shows one, alone or behind a tab, from the URL or by message', async () => {
    await page().goto(`${site().crm}/crm`);
    const first: Showing = { id: REPLAYED, url: urlOf(REPLAYED, 'first'), record: 'once' };
    await page().evaluate(`window.crmPage.show(${JSON.stringify(first)})`);
    // Once it is good, which also shows that what is good is shown.
    await expect.poll(() => reportsOf(REPLAYED)).toHaveLength(1);
    expect(reportsOf(REPLAYED)[0]).toEqual([REPLAYED, 'first', 'verified', expect.stringContaining('Rightly once')]);

    const showings = Object.keys(attacks).flatMap((id): Showing[] =>
      deliveries.flatMap((delivery) =>
        [false, true].map((inTabs) => ({ id, delivery, inTabs, url: urlOf(id, `${delivery}${inTabs ? '-in-tabs' : ''}`) })),
      ),
    );
    await page().evaluate(`window.crmPage.show(...${JSON.stringify(showings)})`);
    const judged = () => site().reports.filter((report) => Object(report)[1] !== 'first');
    await expect.poll(() => judged().length, { timeout: 60_000 }).toBe(showings.length);
    const accepted = judged().filter((report) => Object(report)[2] === 'verified' || JSON.stringify(report).includes(LOOT));
    tell({
      engine,
      what: 'Contexts, when opened',
      tried: showings.length,
      accepted: accepted.length,
      uncaught: Number(await page().evaluate(uncaught)),
    });
    expect(accepted).toEqual([]);
    for (const [name, [code]] of Object.entries(attacks)) {
      const codes = reportsOf(name).filter((report) => Object(report)[1] !== 'first');
      expect(
        codes.map((report) => Object(report)[3]),
        name,
      ).toEqual([code, code, code, code]);
    }
    expect(await page().evaluate(uncaught)).toBe(0);
  });

  test('none takes the place of the one that is shown', async () => {
    await page().goto(`${site().crm}/crm`);
    const names = Object.keys(attacks).filter((name) => name !== REPLAYED);
    const good = { id: 'homes', url: `${site().widget}/guided/widget` };
    const show = (version: number, id = 'homes') => page().evaluate(`window.crmPage.show(${JSON.stringify({ ...good, id, version })})`);
    await show(0);
    const heading = "document.querySelector('h1').textContent";
    await expectSoon(page(), heading, 'iframe').toBe('Rightly 1');
    await expectSoon(page(), 'window.widget.host.link.status', 'iframe').toBe('connected');
    // The endpoint signs by what the fetch says, so somebody between the CRM's page and its server changes the answer.
    await page().evaluate(`(() => {
      const real = window.fetch;
      window.fetch = (url, init) => real(url, { ...init, body: JSON.stringify({ ...JSON.parse(init.body), widgetId: window.between || 'homes' }) });
    })()`);
    const asked = () => site().asked.filter(({ url }) => url.pathname === '/verify').length;
    let version = 0;
    for (const name of names) {
      const before = asked();
      await page().evaluate(`window.between = ${JSON.stringify(name)}`);
      await show(++version);
      await expect.poll(asked).toBeGreaterThan(before);
    }
    const states = async () => (await page().evaluate('window.widget.states', 'iframe')) as string[];
    await expect.poll(async () => (await states()).length).toBeGreaterThan(0);
    const wrong = (await states()).filter((state) => !/^(verifying|verified Rightly 1)$/.test(state));
    const uncaughtThere =
      Number(await page().evaluate('window.widget.uncaught.length', 'iframe')) + Number(await page().evaluate(uncaught));
    tell({ engine, what: 'Contexts, in place of a good one', tried: names.length, accepted: wrong.length, uncaught: uncaughtThere });
    expect(wrong).toEqual([]);
    expect(uncaughtThere).toBe(0);
    expect(await page().evaluate(heading, 'iframe')).toBe('Rightly 1');
    // The next that is good is taken.
    const verdicts = (await states()).length;
    await page().evaluate('window.between = undefined');
    await show(++version);
    await expect.poll(async () => (await states()).length).toBeGreaterThan(verdicts);
  });
});
