import { expect, test } from 'vitest';
import { expectSoon, inEachEngine } from './in-each-engine.ts';
import type { Showing } from './pages/window.ts';
import { tell } from './table.ts';

// What must not get about: the CRM's address, the signed context, one widget's window name, anything in the CRM's storage.

inEachEngine(({ engine, page, site }) => {
  const show = (...showings: Showing[]) => page().evaluate(`window.crmPage.show(...${JSON.stringify(showings)})`);
  const heading = (frame = 'iframe') => expectSoon(page(), "document.querySelector('h1').textContent", frame);
  const guided = (query = ''): string => `${site().widget}/guided/widget${query}`;

  test('no referrer tells the CRM’s path or the context', async () => {
    const since = site().asked.length;
    await page().goto(`${site().crm}/crm?contact=jane-doe`);
    await show(
      ...(['query', 'message'] as const).map((delivery) => ({
        id: delivery,
        delivery,
        url: guided(`?other=${site().sibling}&from=${delivery}`),
      })),
    );
    const pictures = () =>
      site()
        .asked.slice(since)
        .filter(({ url }) => url.pathname.startsWith('/picture'));
    await expect.poll(() => pictures().length).toBe(6);
    const asked = site()
      .asked.slice(since)
      .filter(({ origin }) => origin !== site().crm);
    const leaking = asked.filter(({ referer }) => /jane-doe|context|signature|\/crm|\/guided/.test(referer ?? ''));
    tell({
      engine,
      what: 'Leaks, by a referrer',
      tried: asked.length,
      accepted: leaking.length,
      uncaught: Number(await page().evaluate('window.crmPage.uncaught.length')),
    });
    expect(leaking).toEqual([]);
    // The widget learns which CRM it is, and those that it asks learn nothing.
    const documents = asked.filter(({ url }) => url.pathname === '/guided/widget');
    expect(documents.map(({ referer }) => referer)).toEqual([`${site().crm}/`, `${site().crm}/`]);
    expect(pictures().map(({ referer }) => referer)).toEqual(Array(6).fill(undefined));
    // What the guide's header is for: without it the widget's own server is told all, once more, in its log.
    await page().goto(`${site().widget}/enemy?context=eyJ9`);
    await page().evaluate("void document.body.append(Object.assign(new Image(), { src: '/picture-bare' }))");
    await expect.poll(() => pictures().at(-1)?.referer).toBe(`${site().widget}/enemy?context=eyJ9`);
  });

  test('a window’s name goes neither in nor out', async () => {
    await page().goto(`${site().crm}/crm`);
    await page().evaluate("window.name = 'jane-doe'");
    const names: unknown[] = [];
    for (const [index, delivery] of (['query', 'message', 'post', 'query'] as const).entries()) {
      await show({ id: `homes-${index}`, url: index % 2 ? guided() : `${site().sibling}/widget`, delivery });
      await expectSoon(page(), '!!window.widget && window.widget.states.length > 1', 'iframe').toBe(true);
      names.push(await page().evaluate('window.name', 'iframe'));
      await page().evaluate("window.name = 'seen by the last widget'", 'iframe');
    }
    tell({ engine, what: 'Leaks, by a window’s name', tried: names.length, accepted: names.filter(Boolean).length, uncaught: 0 });
    expect(names).toEqual(['', '', '', '']);
    expect(await page().evaluate('window.name')).toBe('jane-doe');
  });

  test('nothing of the context stays in the CRM’s storage', async () => {
    await page().goto(`${site().crm}/crm`);
    await page().evaluate('localStorage.clear()');
    for (const delivery of ['query', 'message'] as const) {
      await show({ id: delivery, url: guided(), delivery });
      await heading().toBe('Rightly 1');
      await expectSoon(page(), 'window.widget.host.link.status', 'iframe').toBe('connected');
    }
    const stored = await page().evaluate(`(async () => [
      ...Object.entries(localStorage).flat(), ...Object.entries(sessionStorage).flat(), document.cookie,
      ...(await indexedDB.databases()).map(({ name }) => name), ...(window.caches ? await caches.keys() : []),
    ].filter(Boolean))()`);
    // What the widget asks to be kept is, under no name of the agent's or the contact's.
    tell({
      engine,
      what: 'Leaks, into the CRM’s storage',
      tried: 5,
      accepted: Object(stored).length,
      uncaught: Number(await page().evaluate('window.crmPage.uncaught.length')),
    });
    expect(stored).toEqual([]);
  });

  // The last, as Firefox does not answer its driver after it.
  test('the context is in no history, and Back leaves the CRM’s page at once', async () => {
    await page().goto(`${site().crm}/empty`);
    await page().goto(`${site().crm}/crm`);
    const before = await page().evaluate('history.length');
    for (const record of ['1', '2', '3']) {
      await show({ url: guided(), record });
      await heading().toBe(`Rightly ${record}`);
    }
    const known = await page().evaluate('[history.length, location.href, JSON.stringify(history.state), document.title]');
    expect(known).toEqual([before, `${site().crm}/crm`, 'null', 'crm']);
    expect(await page().evaluate('location.href', 'iframe')).not.toMatch(/[?&](context|signature)=/);
    await page().evaluate('setTimeout(() => history.back())');
    await expectSoon(page(), 'location.pathname').toBe('/empty');
    tell({ engine, what: 'Leaks, into the history', tried: 3, accepted: 0, uncaught: 0 });
  });
});
