import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, frameOf, serveCrm, tab, widget } from './crm.ts';

const { open, demo } = serveCrm();

const SURFACE = { light: 'rgb(255, 255, 255)', dark: 'rgb(22, 27, 34)' };

const groundOf = (page: Page, name: string) =>
  widget(page, name)
    .locator('body')
    .evaluate((body) => [getComputedStyle(body).backgroundColor, document.documentElement.dataset['theme']]);

describe('the look', () => {
  it('is dark from the first paint on, where the CRM is', async () => {
    const { page } = await open('/people/person-jose-nunez', { colorScheme: null });
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.addInitScript(() => {
      // What each animation frame of a partner's page would paint.
      const grounds: string[] = [];
      Object.assign(window, { grounds });
      const look = (): void => {
        if (document.body)
          grounds.push(getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.body).backgroundColor);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await tab(page, 'Timeline').click();
    await expect.poll(() => groundOf(page, 'Timeline')).toEqual([SURFACE.dark, 'dark']);
    const frame = page.frames().find((each) => each.url().includes('/timeline/'));
    expect(await frame?.evaluate('window.grounds')).not.toContain(SURFACE.light);
  });
});

describe('the height', () => {
  it('has its bounds', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=timeline');
    const box = frameOf(page, 'Timeline').locator('.pw-frame-box');
    await widget(page, 'Timeline').getByText('José on your website').waitFor();
    await widget(page, 'Timeline')
      .locator('ol')
      .evaluate((list) => list.append(...Array.from({ length: 200 }, () => list.children[0]?.cloneNode(true) ?? '')));
    await expect.poll(async () => (await box.boundingBox())?.height).toBe(1_600);
  });
});

it('all of it fits a phone', async () => {
  const { page } = await open('/people/person-jose-nunez', { viewport: { width: 390, height: 844 } });
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await widget(page, 'Area report').getByText('Where José could look').waitFor();
  await button(page.getByRole('tabpanel'), 'Edit').click();
  await expect.poll(beyond).toBe(0);
  await tab(page, 'Timeline').click();
  await widget(page, 'Timeline').getByText('Read about schools').click();
  for (const path of [
    '/people/person-jose-nunez?tab=property-search&path=%2Fhomes%2Falder',
    '/companies/company-acme-corporation?tab=company-research',
    '/health',
  ]) {
    await page.goto(new URL(path, page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (path !== '/health') await page.locator('main section[data-status="ready"]').waitFor();
    for (const frame of page.frames()) {
      await expect.poll(() => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  }
});

it('fits a phone: nothing scrolls sideways, neither the pages nor the widgets', async () => {
  const { page } = await open('/', { viewport: { width: 390, height: 844 } });
  const paths = [
    '/people',
    '/companies',
    '/people/person-jose-nunez',
    '/people/person-aoife-obrien?tab=activity',
    '/people/person-jose-nunez?tab=property-search',
    '/people/person-jose-nunez?tab=notes',
    '/people/person-jose-nunez?tab=broken',
    '/companies/company-muller-soehne?tab=company-research',
    '/phones',
    '/nowhere',
  ];
  for (const path of paths) {
    await page.goto(demo().crm + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (/tab=(?!activity)/.test(path)) await page.locator('main section[data-status="ready"]').waitFor();
    for (const frame of page.frames()) {
      const beyond = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ path, beyond }).toEqual({ path, beyond: 0 });
    }
  }
});
