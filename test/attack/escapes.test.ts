import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { attempts, left, moves, popups } from './escapes.ts';
import { expectSoon, inEachEngine } from './in-each-engine.ts';
import { tell } from './table.ts';

// A widget that wants out of its frame, each time with all that the agent's click gives. The same without the sandbox shows that it
// would get out.

const OUTCOME = 'window.outcome ?? "pending"';

inEachEngine(({ engine, page, renew, site }) => {
  /** All of the CRM's page that a widget might have changed. */
  const state = `JSON.stringify([location.href, document.title, window.name, localStorage.secret, document.cookie, window.evil,
    window.channel, window.crmPage.uncaught, window.crmPage.calls, document.querySelector('main iframe')?.getAttribute('sandbox'),
    document.body.innerText.includes('evil')])`;

  async function openCrm(isSandboxed = true, path = '/crm'): Promise<void> {
    await page().goto(`${site().crm}${path}`);
    await page().evaluate(`void (() => {
      window.name = 'crm-window';
      localStorage.secret = 'kept';
      document.cookie = 'agent=1';
      window.channel = 0;
      new BroadcastChannel('crm').onmessage = () => window.channel++;
    })()`);
    const [evil, other] = [`${site().widget}/escapes`, `${site().sibling}/enemy`];
    const bare = `void (document.body.innerHTML = '<iframe src="${evil}"></iframe><iframe src="${other}"></iframe>')`;
    const shown = `window.crmPage.show(${JSON.stringify({ id: 'evil', url: evil })}, ${JSON.stringify({ id: 'other', url: other })})`;
    await page().evaluate(isSandboxed ? shown : bare);
    await expectSoon(page(), '!!window.escapes', 'iframe').toBe(true);
    if (isSandboxed) await expectSoon(page(), "document.querySelector('section').dataset.status").toBe('ready');
  }

  /** The agent presses the widget's button. */
  async function attempt(name: string): Promise<void> {
    await page().evaluate(`(window.armed = ${JSON.stringify(name)}, window.outcome = undefined, 0)`, 'iframe');
    await page().click('button', 'iframe');
  }

  const isOut = async (): Promise<boolean> =>
    (await page()
      .evaluate('location.href')
      .catch(() => '')) !== `${site().crm}/crm`;

  test('cannot take the CRM’s page away', async () => {
    const out: string[] = [];
    for (const { name } of moves) {
      await openCrm();
      const before = await page().evaluate(state);
      await attempt(name);
      await page()
        .evaluate('new Promise((resolve) => setTimeout(resolve, 400))')
        .catch(() => {});
      const after = await page()
        .evaluate(state)
        .catch(() => 'gone');
      if (before !== after) out.push(`${name}: ${after}`);
    }
    tell({ engine, what: 'Escapes that move the page', tried: moves.length, accepted: out.length, uncaught: 0 });
    expect(out).toEqual([]);
  });

  test('would, without the sandbox', async () => {
    const held: string[] = [];
    for (const { name, works } of moves) {
      if (!works) continue;
      await renew();
      await openCrm(false);
      // The driver of a page that is taken away may never answer.
      await Promise.race([attempt(name), sleep(1_000)]).catch(() => {});
      const isGone = await expect
        .poll(isOut, { timeout: 4_000 })
        .toBe(true)
        .then(
          () => true,
          () => false,
        );
      if (!isGone) held.push(name);
    }
    await renew();
    expect(held).toEqual([]);
  });

  test('can neither read nor change anything of it, nor hold it up, nor use the agent’s devices', async () => {
    await openCrm();
    const before = await page().evaluate(state);
    const heard: Record<string, unknown> = {};
    const names = Object.keys(attempts).filter((name) => !left[engine]?.includes(name));
    for (const name of names) {
      await attempt(name);
      await expectSoon(page(), OUTCOME, 'iframe').not.toBe('pending');
      heard[name] = await page().evaluate(OUTCOME, 'iframe');
    }
    const got = names.filter((name) => !attempts[name]?.test(String(heard[name]))).map((name) => `${name}: ${heard[name]}`);
    tell({
      engine,
      what: 'Escapes that read, ask or use',
      tried: names.length,
      accepted: got.length,
      uncaught: Number(await page().evaluate('window.crmPage.uncaught.length')),
    });
    expect(got).toEqual([]);
    expect(await page().evaluate(state)).toBe(before);
  });

  /** What each popup hears of what it tries. */
  async function openPopups(path: string): Promise<Record<string, unknown>> {
    const heard: Record<string, unknown> = {};
    for (const [deed, { attempt: name }] of Object.entries(popups)) {
      await openCrm(true, path);
      site().reports.length = 0;
      await attempt(name);
      await expect.poll(() => site().reports).toHaveLength(1);
      heard[deed] = Object(site().reports[0])[1];
    }
    return heard;
  }

  test('has popups, and they have no opener where the CRM’s page says that it is nobody’s', async () => {
    await openCrm(true, '/alone/crm');
    const before = await page().evaluate(state);
    expect(await openPopups('/alone/crm')).toEqual(mapped(() => 'TypeError'));
    tell({ engine, what: 'Escapes by a popup', tried: Object.keys(popups).length, accepted: 0, uncaught: 0 });
    expect(await page().evaluate(state)).toBe(before);
  });

  test('has popups, and without that they read nothing, and lead the CRM’s page away in Firefox alone', async () => {
    const heard = await openPopups('/crm');
    expect(heard).toEqual(mapped(({ refused, firefox }) => (engine === 'Firefox' ? firefox : refused)));
    await expect.poll(isOut).toBe(engine === 'Firefox');
    await renew();
  });
});

const mapped = (toHear: (popup: (typeof popups)[string]) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(popups).map(([deed, popup]) => [deed, toHear(popup)]));
