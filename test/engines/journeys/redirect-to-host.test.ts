import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import { THOROUGH } from '../../thorough.ts';
import { test as journey } from './journey.ts';
import { Place } from './place.ts';
import { serveRedirectingSite, type Way, ways } from './redirecting-site.ts';

let site: Awaited<ReturnType<typeof serveRedirectingSite>>;
beforeAll(async () => {
  site = await serveRedirectingSite();
});
afterAll(() => void site.close());
beforeEach(() => {
  site.asked.length = 0;
});

/** Where the frame comes to rest: the page is shown, the CRM's policy holds it back, or the page itself will not be framed. */
type Rest = 'shown' | 'held back' | 'refuses';

const test = journey
  /** One for all: there are many tests, and each loads its pages anew. */
  .extend('visitor', { scope: 'file' }, async ({ engine }, { onCleanup }) => {
    const page = await engine.newPage();
    onCleanup(() => page.close());
    return page;
  })
  /** The CRM's page with a widget that leaves for a page, once its frame has come to rest. */
  .extend('openRecord', ({ visitor: page }) => async (by: Way, to: string, rest: Rest, policy?: 'policy') => {
    const crm = new Place(page);
    await page.goto(`${site.origins.crm}/record?${new URLSearchParams({ by, to, ...(policy && { policy: '1' }) })}`);
    const widget = new Place(page, 'iframe');
    if (rest === 'shown') await expect.poll(() => widget.read('document.readyState === "complete" && location.href')).toBe(to);
    if (rest === 'held back') await expect.poll(() => crm.read('held[0]')).toBe('frame-src');
    if (rest === 'refuses') await expect.poll(() => site.asked).toContain(`crm ${new URL(to).pathname}`);
    // What is not to come would have the time to.
    if (rest !== 'shown') await sleep(300);
    return {
      crm: await crm.read('document.title'),
      heading: await crm.text('h1'),
      address: await crm.read('location.pathname'),
      framed: (await widget.read("document.body?.textContent.includes('Secrets')")) === true,
    };
  });

const untouched = { crm: 'CRM', heading: 'Jane Doe', address: '/record', framed: false };

/** By day all ways are taken in Chromium, and elsewhere one of each kind. */
const OF_EACH_KIND: readonly Way[] = ['302', 'location.href', 'a form'];
const taken = THOROUGH || inject('engine') === 'Chromium' ? ways : OF_EACH_KIND;

describe.each(taken)('a widget that leaves its frame by %s', (way) => {
  test('without a policy the CRM’s own page runs in the frame, and holds the CRM', async ({ openRecord }) => {
    const seen = await openRecord(way, `${site.origins.crm}/account`, 'shown');
    expect(seen).toEqual({ ...untouched, crm: 'taken', framed: true });
    await expect.poll(() => site.asked).toContain('crm /beacon');
  });

  test('with the policy the CRM’s own page is not even asked for', async ({ openRecord }) => {
    expect(await openRecord(way, `${site.origins.crm}/account`, 'held back', 'policy')).toEqual(untouched);
    expect(site.asked).not.toContain('crm /account');
    expect(site.asked).not.toContain('crm /beacon');
  });

  test('a page of the CRM that nobody may frame is safe without the policy', async ({ openRecord }) => {
    expect(await openRecord(way, `${site.origins.crm}/guarded`, 'refuses')).toEqual(untouched);
    expect(site.asked).toContain('crm /guarded');
    expect(site.asked).not.toContain('crm /beacon');
  });

  test('a page that the CRM alone may frame is not: the page around the frame is the CRM’s', async ({ openRecord }) => {
    expect(await openRecord(way, `${site.origins.crm}/half-guarded`, 'shown')).toEqual({ ...untouched, crm: 'taken', framed: true });
    expect(await openRecord(way, `${site.origins.crm}/half-guarded`, 'held back', 'policy')).toEqual(untouched);
  });

  test('without a policy a stranger’s page is shown', async ({ openRecord }) => {
    expect(await openRecord(way, `${site.origins.stranger}/account`, 'shown')).toEqual({ ...untouched, framed: true });
    await expect.poll(() => site.asked).toContain('stranger /beacon');
  });

  test('with the policy a stranger’s page is not even asked for', async ({ openRecord }) => {
    expect(await openRecord(way, `${site.origins.stranger}/account`, 'held back', 'policy')).toEqual(untouched);
    expect(site.asked.filter((each) => each.startsWith('stranger'))).toEqual([]);
  });

  test('with the policy it may go to another page of its own', async ({ openRecord }) => {
    expect(await openRecord(way, `${site.origins.partner}/account`, 'shown', 'policy')).toEqual({ ...untouched, framed: true });
  });
});
