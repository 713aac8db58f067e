import { expect, test } from 'vitest';
import { expectSoon, inEachEngine } from './in-each-engine.ts';
import { tell } from './table.ts';

// A widget that asks without end, with every capability granted. The page stays the agent's: it goes on being painted, and what is
// done of it is little.

type Kind = 'wishes' | 'questions' | 'heights' | 'knocks' | 'acks';

inEachEngine(({ engine, page, site }) => {
  const numberOf = async (expression: string, ...frames: string[]): Promise<number> => Number(await page().evaluate(expression, ...frames));

  test.each<[kind: Kind, what: string, many: number, most: number, counted: string]>([
    // Twenty at once and two a second; a path at most every 300 ms; what is free is a fact, of which the last one counts.
    [
      'wishes',
      'wishes of every kind',
      50_000,
      100,
      "window.crmPage.calls.filter(([name]) => !['path', 'unsavedChanges'].includes(name)).length",
    ],
    ['questions', 'questions', 10_000, 20, 'window.crmPage.calls.length'],
    [
      'heights',
      'heights up and down',
      10_000,
      100,
      'window.crmPage.talks.filter(({ height }, at, talks) => height !== talks[at - 1]?.height).length',
    ],
    ['knocks', 'knocks', 10_000, 2_000, "window.crmPage.said.filter((type) => type === 'SYNC').length"],
    ['acks', 'answers with new ports', 5_000, 5, 'window.crmPage.statuses.length'],
  ])('%s', async (kind, what, many, most, counted) => {
    await page().goto(`${site().crm}/crm`);
    await page().evaluate(`window.crmPage.show(${JSON.stringify({ id: 'evil', url: `${site().widget}/speaker` })})`);
    await expectSoon(page(), 'window.speaker.isConnected', 'iframe').toBe(true);
    const before = await numberOf(counted);
    // The longest that the page was not painted, and how often it was.
    await page().evaluate(`void (() => {
      let last = performance.now();
      window.paints = 0;
      window.longest = 0;
      const paint = () => {
        const now = performance.now();
        window.longest = Math.max(window.longest, now - last);
        last = now;
        window.paints++;
        requestAnimationFrame(paint);
      };
      requestAnimationFrame(paint);
    })()`);
    await page().evaluate(`window.speaker.flood(${many}, '${kind}')`, 'iframe');
    await expectSoon(page(), 'window.speaker.isDone', 'iframe').toBe(true);
    await page().evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    const [paints, longest] = [await numberOf('window.paints'), await numberOf('window.longest')];
    const done = (await numberOf(counted)) - before;
    const uncaught = await numberOf('window.crmPage.uncaught.length');
    tell({ engine, what: `Floods: ${what}`, tried: many, accepted: done, uncaught, most });
    expect(await numberOf('window.speaker.posted', 'iframe')).toBe(many);
    expect(uncaught).toBe(0);
    expect(done).toBeLessThanOrEqual(most);
    expect(paints).toBeGreaterThan(5);
    expect(longest).toBeLessThan(3_000);
    // The page is the agent's still, and the next widget is heard.
    await page().evaluate(`window.crmPage.show(${JSON.stringify({ url: `${site().sibling}/widget` })})`);
    await expectSoon(page(), 'window.widget.host.link.status', 'iframe').toBe('connected');
    expect(await page().evaluate("window.widget.host.toast({ text: 'Saved' }).then(({ ok }) => ok)", 'iframe')).toBe(true);
  });
});
