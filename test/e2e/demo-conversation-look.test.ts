import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, frameOf, serveCrm, tab, widget } from './crm.ts';

const { open } = serveCrm();

const SURFACE = { light: 'rgb(255, 255, 255)', dark: 'rgb(22, 27, 34)' };

const groundOf = (page: Page, name: string) =>
  widget(page, name)
    .locator('body')
    .evaluate((body) => [getComputedStyle(body).backgroundColor, document.documentElement.dataset['theme']]);

describe('the look', () => {
  it.each([
    ['/people/person-jose-nunez?tab=property-search', 'Property search'],
    ['/people/person-jose-nunez?tab=notes', 'Call notes'],
    ['/people/person-jose-nunez?tab=timeline', 'Timeline'],
    ['/people/person-jose-nunez?tab=broken', 'Broken on purpose'],
    ['/people/person-jose-nunez', 'Area report'],
    ['/companies/company-acme-corporation?tab=company-research', 'Company research'],
  ])('of %s is the CRM’s, and turns dark with it, without a reload', async (path, name) => {
    const { page, documents } = await open(path);
    await expect.poll(() => groundOf(page, name)).toEqual([SURFACE.light, 'light']);
    const loaded = documents.length;
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => groundOf(page, name)).toEqual([SURFACE.dark, 'dark']);
    await page.getByRole('radio', { name: 'Light' }).check();
    await expect.poll(() => groundOf(page, name)).toEqual([SURFACE.light, 'light']);
    expect(documents.length).toBe(loaded);
  });

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
  it('is what the widget needs, also when more is opened in it', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=timeline');
    const frame = page.locator('iframe[title="Timeline"]');
    const timeline = widget(page, 'Timeline');
    const scrolls = () =>
      timeline.locator('body').evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
    const height = async () => (await frame.boundingBox())?.height ?? 0;
    const asked = () => page.locator('.pw-frame-box:visible').evaluate((box) => box instanceof HTMLElement && box.style.height);
    await expect.poll(asked).toMatch(/px$/);
    await expect.poll(scrolls).toBe(0);
    const before = await height();
    // By its key: a click misses what moves while the frame still grows.
    const summary = timeline.locator('summary', { hasText: 'Read about schools' });
    await summary.press('Enter');
    await expect.poll(height).toBeGreaterThan(before + 100);
    await expect.poll(scrolls).toBe(0);
    await summary.press('Enter');
    await expect.poll(height).toBe(before);
  });

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
