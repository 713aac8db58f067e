import { expect, test } from 'vitest';
import { expectSoon, inEachEngine } from './in-each-engine.ts';
import { tell } from './table.ts';

// A widget whose frame goes to another origin after the handshake: by its own script, a link, or a server that was taken over.

const MANY = 2_000;

inEachEngine(({ engine, page, site }) => {
  const numberOf = async (expression: string, ...frames: string[]): Promise<number> => Number(await page().evaluate(expression, ...frames));
  const pause = (milliseconds: number) => page().evaluate(`new Promise((resolve) => setTimeout(resolve, ${milliseconds}))`);
  const push = (version: number, url: string) =>
    page().evaluate(`(() => {
      document.documentElement.setAttribute('data-theme', 'theme-${version}');
      window.crmPage.show(${JSON.stringify({ url, version })});
    })()`);

  test.each([
    ['location', (to: string) => `void setTimeout(() => location.assign('${to}'))`],
    [
      'a link',
      (to: string) =>
        `void setTimeout(() => document.body.appendChild(Object.assign(document.createElement('a'), { href: '${to}' })).click())`,
    ],
    [
      'a meta tag',
      (to: string) => `void setTimeout(() => (document.head.innerHTML += '<meta http-equiv="refresh" content="0;url=${to}">'))`,
    ],
  ])('by %s: it is neither heard nor told', async (how, leave) => {
    const url = `${site().widget}/widget`;
    await page().goto(`${site().crm}/crm`);
    await push(0, url);
    await expectSoon(page(), 'window.widget.host.link.status', 'iframe').toBe('connected');
    await expectSoon(page(), "document.querySelector('h1').textContent", 'iframe').toBe('Rightly 1');
    // What is pushed comes, as long as the widget is there.
    const changes = await numberOf('window.widget.changes', 'iframe');
    await push(1, url);
    await expect.poll(() => numberOf('window.widget.changes', 'iframe')).toBeGreaterThan(changes);
    await pause(300);
    const nonce = String(await page().evaluate('window.crmPage.nonce'));

    await page().evaluate(leave(`${site().evil}/enemy`), 'iframe');
    await expectSoon(page(), '!!window.enemy', 'iframe').toBe(true);
    const heard = await numberOf('window.crmPage.heard');
    await push(2, url);
    await page().evaluate(`window.enemy.flood('parent', ${MANY}, ${JSON.stringify(nonce)})`, 'iframe');
    await expectSoon(page(), 'window.enemy.isDone', 'iframe').toBe(true);
    await push(3, url);
    await pause(700);
    const told = (await page().evaluate('window.enemy.heard', 'iframe')) as string[];
    const accepted = (await numberOf('window.crmPage.heard')) - heard + (await numberOf('window.crmPage.calls.length'));
    const uncaught = await numberOf('window.crmPage.uncaught.length');
    tell({ engine, what: `A frame that goes away by ${how}`, tried: MANY, accepted: accepted + told.length, uncaught });
    expect([told, accepted, uncaught]).toEqual([[], 0, 0]);
    // Loaded anew, it is the widget's again.
    await page().evaluate("document.querySelector('.pw-bar-button').click()");
    await expectSoon(page(), 'window.widget.host.link.status', 'iframe').toBe('connected');
  });
});
