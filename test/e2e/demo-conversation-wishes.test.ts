import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, frameOf, serveCrm, tab, widget } from './crm.ts';

const { open, demo } = serveCrm();

const HOME = '/people/person-jose-nunez?tab=property-search&path=%2Fhomes%2Falder';
const homes = (page: Page) => widget(page, 'Property search');
const toasts = (page: Page) => frameOf(page, 'Property search').getByRole('status').locator('.pw-toast > :first-child');

describe('a widget’s wishes', () => {
  it('a number on its tab, which follows what it shows', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=property-search');
    await expect.poll(() => tab(page, 'Property search').innerText()).toMatch(/^Property search\s+8$/);
    await homes(page).getByRole('radio', { name: 'Up to $500k' }).check();
    await expect.poll(() => tab(page, 'Property search').innerText()).toMatch(/^Property search\s+3$/);
    await tab(page, 'Overview').click();
    await expect.poll(() => tab(page, 'Property search').innerText()).toMatch(/^Property search\s+3$/);
  });

  it('a page of its own in a dialog, which answers', async () => {
    const { page, documents } = await open(HOME);
    await button(homes(page), 'Book a viewing').click();
    const dialog = page.getByRole('dialog', { name: 'Book a viewing' });
    const viewing = dialog.frameLocator('iframe');
    await viewing.getByText('18 Alder Street, Oakland, CA').waitFor();
    await button(dialog, 'Close').click();
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await toasts(page).count()).toBe(0);
    await button(homes(page), 'Book a viewing').click();
    // What is not shown yet cannot be clicked.
    await expect.poll(() => dialog.locator('.pw-frame').getAttribute('data-status')).toBe('ready');
    await button(viewing, 'Saturday at 11:00').click();
    await expect.poll(() => toasts(page).allInnerTexts()).toEqual(['18 Alder Street: viewing Saturday at 11:00.']);
    await expect.poll(() => dialog.count()).toBe(0);
    expect(documents.filter((path) => path === '/property-search/')).toHaveLength(3);
  });

  it('a web page in a tab of its own, which cannot reach the CRM', async () => {
    const { page } = await open(HOME);
    await page.context().route('https://www.openstreetmap.org/**', (route) => route.fulfill({ contentType: 'text/html', body: 'Map' }));
    const opened = page.context().waitForEvent('page');
    await button(homes(page), 'Map').click();
    const map = await opened;
    await expect.poll(() => map.url()).toBe('https://www.openstreetmap.org/search?query=18+Alder+Street%2C+Oakland%2C+CA');
    expect(await map.evaluate(() => window.opener)).toBe(null);
    await expect.poll(() => page.url()).toBe(demo().crm + HOME);
  });

  it('text for the clipboard', async () => {
    const { page } = await open(HOME, { permissions: ['clipboard-read', 'clipboard-write'] });
    await button(homes(page), 'Copy address').click();
    await expect.poll(() => toasts(page).allInnerTexts()).toEqual(['The address is copied.']);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('18 Alder Street, Oakland, CA');
  });

  it('a file', async () => {
    const { page } = await open(HOME);
    const started = page.waitForEvent('download');
    await button(homes(page), 'Brochure').click();
    const file = await started;
    expect(file.suggestedFilename()).toBe('18 Alder Street.txt');
    expect(await readFile(await file.path(), 'utf8')).toContain('18 Alder Street, Oakland, CA\n$450,000\n');
  });

  it('that the CRM reads the record again, as the partner’s server changed it', async () => {
    const { page, documents } = await open('/companies/company-acme-corporation?tab=company-research');
    const research = widget(page, 'Company research');
    await expect.poll(() => research.locator('dl').innerText()).toContain('201–500');
    await button(research, 'Update the CRM').click();
    await expect.poll(() => research.locator('dl').innerText()).toContain('501–1000');
    await expect.poll(() => button(research, 'Update the CRM').count()).toBe(0);
    await tab(page, 'Overview').click();
    await expect.poll(() => page.getByRole('tabpanel', { name: 'Overview' }).innerText()).toContain('501-1000');
    expect(documents.filter((path) => path === '/company-research/')).toHaveLength(1);
  });
});

it('what a widget is not granted it does not offer', async () => {
  const { page } = await open('/people/person-jose-nunez?tab=timeline');
  await widget(page, 'Timeline').getByText('José on your website').waitFor();
  await expect.poll(() => tab(page, 'Timeline').innerText()).toBe('Timeline');
  await expect.poll(() => page.url()).toBe(`${demo().crm}/people/person-jose-nunez?tab=timeline`);
});
