import type { Browser } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from './browse.ts';
import { serveRedirectingSite, type Way, ways } from './redirecting-site.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveRedirectingSite>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveRedirectingSite()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(() => {
  site.asked.length = 0;
});

/** The CRM's page with a widget that leaves for `to`, once its frame has come to rest. */
async function openRecord(by: Way, to: string, options: { policy?: string } = {}) {
  const page = await browser.newPage();
  await page.goto(`${site.origins.crm}/record?${new URLSearchParams({ by, to, ...options })}`);
  const [, frame] = page.frames();
  const isAtRest = () => frame?.url() === to || frame?.url().startsWith('chrome-error:');
  await expect.poll(isAtRest).toBe(true);
  await frame?.waitForLoadState('load');
  const seen = {
    crm: await page.title(),
    heading: await page.textContent('h1'),
    address: new URL(page.url()).pathname,
    framed: await frame?.evaluate(() => document.body.textContent?.includes('Secrets')),
  };
  await page.close();
  return seen;
}

const untouched = { crm: 'CRM', heading: 'Jane Doe', address: '/record', framed: false };

describe.each(ways)('a widget that leaves its frame by %s', (way) => {
  test('without a policy the CRM’s own page runs in the frame, and holds the CRM', async () => {
    const seen = await openRecord(way, `${site.origins.crm}/account`);
    expect(seen).toEqual({ ...untouched, crm: 'taken', framed: true });
    await expect.poll(() => site.asked).toContain('crm /beacon');
  });

  test('with the policy the CRM’s own page is not even asked for', async () => {
    expect(await openRecord(way, `${site.origins.crm}/account`, { policy: '1' })).toEqual(untouched);
    expect(site.asked).not.toContain('crm /account');
    expect(site.asked).not.toContain('crm /beacon');
  });

  test('a page of the CRM that nobody may frame is safe without the policy', async () => {
    expect(await openRecord(way, `${site.origins.crm}/guarded`)).toEqual(untouched);
    expect(site.asked).toContain('crm /guarded');
    expect(site.asked).not.toContain('crm /beacon');
  });

  test('a page that the CRM alone may frame is not: the page around the frame is the CRM’s', async () => {
    expect(await openRecord(way, `${site.origins.crm}/half-guarded`)).toEqual({ ...untouched, crm: 'taken', framed: true });
    expect(await openRecord(way, `${site.origins.crm}/half-guarded`, { policy: '1' })).toEqual(untouched);
  });

  test('without a policy a stranger’s page is shown', async () => {
    expect(await openRecord(way, `${site.origins.stranger}/account`)).toEqual({ ...untouched, framed: true });
    await expect.poll(() => site.asked).toContain('stranger /beacon');
  });

  test('with the policy a stranger’s page is not even asked for', async () => {
    expect(await openRecord(way, `${site.origins.stranger}/account`, { policy: '1' })).toEqual(untouched);
    expect(site.asked.filter((each) => each.startsWith('stranger'))).toEqual([]);
  });

  test('with the policy it may go to another page of its own', async () => {
    expect(await openRecord(way, `${site.origins.partner}/account`, { policy: '1' })).toEqual({ ...untouched, framed: true });
  });
});
