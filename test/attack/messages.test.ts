import { expect, test } from 'vitest';
import { expectSoon, inEachEngine } from './in-each-engine.ts';
import { tell } from './table.ts';

// Hostile messages by the ten thousand, from all who can post one. Nothing of them is done; then something of the trusted end is,
// which shows that it would have been counted.

const MANY = 25_000;

inEachEngine(({ engine, page, site }) => {
  const numberOf = async (expression: string, ...frames: string[]): Promise<number> => Number(await page().evaluate(expression, ...frames));
  const flood = (target: string, nonce: string, ...frames: string[]) =>
    page().evaluate(`window.enemy.flood(${JSON.stringify(target)}, ${MANY}, ${JSON.stringify(nonce)})`, ...frames);

  /** All that this page posted, when it is done. */
  async function ended(...frames: string[]): Promise<number> {
    await expectSoon(page(), 'window.enemy.isDone', ...frames).toBe(true);
    return numberOf('window.enemy.posted', ...frames);
  }

  const ofHost = '[window.crmPage.heard, window.crmPage.calls.length, window.crmPage.talks.length, window.crmPage.statuses.length]';
  const ofWidget = '[window.widget.changes, window.widget.states.length]';
  const uncaughtIn = async (...frames: string[]): Promise<number> =>
    Number(await page().evaluate('(window.crmPage || window.widget).uncaught.length', ...frames)) +
    Number(await page().evaluate("Number('polluted' in {})", ...frames));
  const sum = (values: unknown): number => Object(values).reduce((total: number, each: number) => total + each, 0);

  async function openConversation(frames: string[] = []): Promise<void> {
    await expectSoon(page(), "document.querySelector('h1').textContent", ...frames, 'main iframe').toBe('Rightly 1');
    await expectSoon(page(), 'window.widget.host.link.status', ...frames, 'main iframe').toBe('connected');
    // What the two have to say to each other at first is said.
    await expectSoon(page(), "document.querySelector('section').dataset.status", ...frames).toBe('ready');
    await page().evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
  }

  /** What is trusted is heard, and counted by the counters that the enemy left at rest. */
  async function expectHeard(frames: string[] = []): Promise<void> {
    const inWidget = [...frames, 'main iframe'];
    const [host, widget] = [await page().evaluate(ofHost, ...frames), await page().evaluate(ofWidget, ...inWidget)];
    expect(await page().evaluate("window.widget.host.toast({ text: 'Saved' }).then(({ ok }) => ok)", ...inWidget)).toBe(true);
    expect(await page().evaluate('window.crmPage.calls', ...frames)).toEqual([['toast', { text: 'Saved' }]]);
    expect(sum(await page().evaluate(ofHost, ...frames))).toBe(sum(host) + 2);
    await page().evaluate("document.documentElement.setAttribute('data-theme', 'dark')", ...frames);
    await expect.poll(async () => sum(await page().evaluate(ofWidget, ...inWidget))).toBeGreaterThan(sum(widget));
  }

  test('from frames beside the widget, one of them on its own origin, even with the nonce', async () => {
    await page().goto(`${site().crm}/crm`);
    await page().evaluate(`window.crmPage.show(${JSON.stringify({ url: `${site().widget}/widget` })})`);
    await openConversation();
    const before = [await page().evaluate(ofHost), await page().evaluate(ofWidget, 'main iframe')];
    const nonce = String(await page().evaluate('window.crmPage.nonce'));
    expect(nonce.length).toBeGreaterThan(5);
    let tried = 0;
    for (const [id, origin] of [
      ['sibling', site().sibling],
      ['own', site().widget],
    ] as const) {
      await page().evaluate(
        `void document.body.append(Object.assign(document.createElement('iframe'), { id: '${id}', src: '${origin}/enemy' }))`,
      );
      await expectSoon(page(), '!!window.enemy', `#${id}`).toBe(true);
      for (const target of ['parent', 'parent.0']) {
        await flood(target, nonce, `#${id}`);
        await ended(`#${id}`);
      }
      tried += await numberOf('window.enemy.posted', `#${id}`);
    }
    expect(tried).toBe(4 * MANY);
    // They came, each to its window.
    for (const frames of [[], ['main iframe']]) {
      await expect
        .poll(() => numberOf('(window.crmPage || window.widget).arrived', ...frames), { timeout: 60_000 })
        .toBeGreaterThanOrEqual(2 * MANY);
    }
    const after = [await page().evaluate(ofHost), await page().evaluate(ofWidget, 'main iframe')];
    const uncaught = (await uncaughtIn()) + (await uncaughtIn('main iframe'));
    const accepted = sum(after.flat()) - sum(before.flat());
    tell({ engine, what: 'Messages, from beside the widget', tried, accepted, uncaught });
    expect([accepted, uncaught]).toEqual([0, 0]);
    for (const id of ['#sibling', '#own']) {
      expect(await page().evaluate('window.enemy.heard', id)).toEqual([]);
      expect(await numberOf('window.enemy.unsendable', id)).toBe(18);
    }
    await expectHeard();
  });

  test('from a page around the CRM’s', async () => {
    const showing = JSON.stringify({ url: `${site().widget}/widget` });
    const crm = `${site().crm}/crm?show=${encodeURIComponent(showing)}`;
    await page().goto(`${site().evil}/enemy?frame=${encodeURIComponent(crm)}`);
    await openConversation(['iframe']);
    const read = async () =>
      sum([await page().evaluate(ofHost, 'iframe'), await page().evaluate(ofWidget, 'iframe', 'main iframe')].flat());
    const before = await read();
    await flood('0', 'n');
    await ended();
    await flood('0.0', 'n');
    const tried = await ended();
    for (const frames of [['iframe'], ['iframe', 'main iframe']]) {
      await expect
        .poll(() => numberOf('(window.crmPage || window.widget).arrived', ...frames), { timeout: 60_000 })
        .toBeGreaterThanOrEqual(MANY);
    }
    const uncaught = (await uncaughtIn('iframe')) + (await uncaughtIn('iframe', 'main iframe'));
    const accepted = (await read()) - before;
    tell({ engine, what: 'Messages, from a page around the CRM’s', tried, accepted, uncaught });
    expect([tried, accepted, uncaught]).toEqual([2 * MANY, 0, 0]);
    expect(await page().evaluate('window.enemy.heard')).toEqual([]);
    await expectHeard(['iframe']);
  });

  test('from a page in the place of the CRM’s, which is told nothing', async () => {
    await page().goto(`${site().evil}/enemy?frame=${encodeURIComponent(`${site().widget}/widget`)}`);
    await expectSoon(page(), '!!window.widget', 'iframe').toBe(true);
    await flood('0', 'n');
    const tried = await ended();
    await expect.poll(() => numberOf('window.widget.arrived', 'iframe'), { timeout: 60_000 }).toBeGreaterThanOrEqual(MANY);
    const known = await page().evaluate('[window.widget.host.link.status, ...window.widget.states]', 'iframe');
    const uncaught = await uncaughtIn('iframe');
    const accepted = [known].flat().filter((each) => each !== 'failed' && each !== 'failed missing-context').length;
    tell({ engine, what: 'Messages, in the place of the CRM', tried, accepted, uncaught });
    expect([tried, accepted, uncaught]).toEqual([MANY, 0, 0]);
    expect(await page().evaluate('window.widget.host.link.failure.code', 'iframe')).toBe('unknown-host');
    expect(await page().evaluate('window.enemy.heard')).toEqual([]);
    // As the guide has it, the widget is not even shown there.
    await page().goto(`${site().evil}/enemy?frame=${encodeURIComponent(`${site().widget}/guided/widget`)}`);
    await expect.poll(() => site().asked.at(-1)?.url.pathname).toBe('/guided/widget');
    await page().evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    expect(
      await page()
        .evaluate('!!window.widget', 'iframe')
        .catch(() => false),
    ).toBe(false);
  });

  test('from an evil widget, within its own private port, where nothing is granted', async () => {
    await page().goto(`${site().crm}/crm`);
    await page().evaluate(`window.crmPage.show(${JSON.stringify({ id: 'evil', url: `${site().widget}/speaker`, grant: ['context'] })})`);
    await expectSoon(page(), 'window.speaker.isConnected', 'main iframe').toBe(true);
    const done =
      '[window.crmPage.calls.length, window.crmPage.talks.filter(({ badge, height, hasUnsavedChanges }) => badge || height || hasUnsavedChanges).length]';
    await page().evaluate(`window.speaker.flood(${MANY}, 'hostile')`, 'main iframe');
    await expectSoon(page(), 'window.speaker.isDone', 'main iframe').toBe(true);
    const tried = await numberOf('window.speaker.posted', 'main iframe');
    // Some were read, the others were too many.
    await expect.poll(() => numberOf('window.crmPage.heard')).toBeGreaterThan(200);
    await expect.poll(() => page().evaluate('window.crmPage.problems')).toContain('rate-limited');
    const accepted = sum(await page().evaluate(done));
    const uncaught = await uncaughtIn();
    tell({ engine, what: 'Messages, within an evil widget’s private port', tried, accepted, uncaught });
    expect([tried, accepted, uncaught]).toEqual([MANY, 0, 0]);
    // Whoever comes next is heard at once, and counted.
    await page().evaluate(`window.crmPage.show(${JSON.stringify({ url: `${site().widget}/widget` })})`);
    await openConversation();
    expect(await page().evaluate("window.widget.host.badge('9').then(({ ok }) => ok)", 'main iframe')).toBe(true);
    await expect.poll(async () => sum(await page().evaluate(done))).toBe(1);
    await page().evaluate('window.crmPage.calls.length = 0');
    await expectHeard();
  });
});
