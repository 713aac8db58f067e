import { expect, it } from 'vitest';
import { button, frameOf, serveCrm, tab, widget } from './crm.ts';

const { open, demo } = serveCrm();

it('a slow widget is said to be slow, and then shown', async () => {
  const { page } = await open('/people/person-jose-nunez?tab=slow');
  const slow = frameOf(page, 'Slow on purpose');
  await expect.poll(() => slow.getAttribute('data-status')).toBe('loading');
  await expect.poll(() => slow.getByText('Slow on purpose: this takes longer than usual').isVisible()).toBe(true);
  expect(await slow.getAttribute('data-status')).toBe('slow');
  await expect.poll(() => widget(page, 'Slow on purpose').getByText('Here at last, for José').isVisible()).toBe(true);
  expect(await slow.getAttribute('data-status')).toBe('ready');
});

it('a widget that may not be framed is found out by its silence, and can be tried again', async () => {
  const { page, documents } = await open('/companies/company-nakheel?tab=blocked');
  const blocked = frameOf(page, 'Blocked on purpose');
  await blocked.getByText('sync-timeout', { exact: true }).waitFor();
  await expect.poll(() => tab(page, 'Blocked on purpose').getAttribute('data-status')).toBe('failed');
  await expect.poll(() => blocked.locator('iframe').count()).toBe(0);
  // The partner lets the CRM in.
  const { partners } = demo();
  await page
    .context()
    .route(`${partners}/blocked/**`, (route) => route.continue({ url: route.request().url().replace('/blocked/', '/area-report/') }));
  await button(blocked, 'Try again').click();
  await expect.poll(() => blocked.getAttribute('data-status')).toBe('ready');
  expect(documents.filter((path) => path === '/blocked/')).toHaveLength(2);
});

it('the CRM shows how its widgets do', async () => {
  const { page } = await open('/people/person-jose-nunez?tab=property-search');
  await widget(page, 'Property search').getByText('Homes José may like').waitFor();
  await tab(page, 'Slow on purpose').click();
  await widget(page, 'Slow on purpose').getByText('Here at last').waitFor();
  await tab(page, 'Broken on purpose').click();
  await widget(page, 'Broken on purpose').getByText('signature-mismatch').waitFor();
  await page.getByRole('link', { name: 'Companies' }).click();
  await page.getByRole('link', { name: 'Stillwater' }).click();
  await tab(page, 'Blocked on purpose').click();
  await frameOf(page, 'Blocked on purpose').getByText('sync-timeout', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Health' }).click();
  const cards = page.getByRole('region', { name: 'Widget health' }).locator('.pw-health-card');
  const card = (name: string) => cards.filter({ hasText: name });
  await expect.poll(() => cards.count()).toBe(8);
  await expect.poll(() => card('Blocked on purpose').innerText()).toMatch(/Failing\s+1 opening, 1 failed[\s\S]*sync-timeout/);
  await expect.poll(() => card('Slow on purpose').innerText()).toMatch(/Slow\s+1 opening\s[\s\S]*Within 2 s\s+0%/);
  await expect.poll(() => card('Property search').innerText()).toMatch(/1 opening[\s\S]*Signing\s+\d+ ms[\s\S]*Preparing\s+\d+ ms/);
  await expect
    .poll(() => card('Broken on purpose').innerText())
    .toMatch(/Failing\s+1 opening, 1 failed[\s\S]*Within 2 s\s+0%[\s\S]*signature-mismatch/);
  await expect.poll(() => card('Timeline').innerText()).toContain('No data yet');
  await button(page, 'Start over').click();
  await expect.poll(() => cards.first().innerText()).toContain('No data yet');
});

it('a widget speaks to the CRM that its server names', async () => {
  const { page } = await open('/people/person-jose-nunez?tab=timeline');
  const named = widget(page, 'Timeline').locator('meta[name="allowed-origins"]');
  await expect.poll(() => named.getAttribute('content')).toBe(demo().crm);
});
