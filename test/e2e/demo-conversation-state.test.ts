import { describe, expect, it } from 'vitest';
import { button, serveCrm, tab, widget, write } from './crm.ts';

const { open, demo, restart } = serveCrm();

/** The first that the partner offers José. */
const HOME = '18 Alder Street, Oakland';

describe('a half-written note', () => {
  it('is there again after three other tabs, other contacts, and a reload of the CRM', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=notes');
    const note = widget(page, 'Call notes').getByLabel('Note');
    await write(note, 'Wants to see Alder Street on');
    for (const [name, words] of [
      ['Property search', 'Homes José may like'],
      ['Timeline', 'José on your website'],
      ['Slow on purpose', 'Here at last'],
    ] as const) {
      await tab(page, name).click();
      await expect.poll(() => widget(page, name).getByText(words).isVisible()).toBe(true);
    }
    await tab(page, 'Call notes').click();
    await expect.poll(() => note.inputValue()).toBe('Wants to see Alder Street on');
    await page.getByRole('link', { name: /^Next/ }).click();
    await widget(page, 'Call notes').getByText('Aoife O’Brien – VIP').waitFor();
    await expect.poll(() => note.inputValue()).toBe('');
    await write(note, 'About Aoife');
    await page.getByRole('link', { name: 'Companies' }).click();
    await page.getByRole('heading', { level: 1, name: 'Companies' }).waitFor();
    await page.goto(`${demo().crm}/people/person-jose-nunez?tab=notes`);
    await expect.poll(() => note.inputValue()).toBe('Wants to see Alder Street on');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect.poll(() => note.inputValue()).toBe('Wants to see Alder Street on');
    await button(widget(page, 'Call notes'), 'Add note').click();
    await expect.poll(() => note.inputValue()).toBe('');
    await expect.poll(() => tab(page, 'Call notes').innerText()).toMatch(/^Call notes\s+1$/);
    await page.reload();
    await expect.poll(() => widget(page, 'Call notes').getByRole('listitem').innerText()).toContain('Wants to see Alder Street on');
    await expect.poll(() => note.inputValue()).toBe('');
  });

  it('is asked about before the frame is loaded anew', async () => {
    const { page } = await open('/people/person-bjork?tab=notes');
    const note = widget(page, 'Call notes').getByLabel('Note');
    await write(note, 'Half');
    await button(page, 'Reload').click();
    const dialog = page.getByRole('dialog', { name: 'There are unsaved changes' });
    await button(dialog, 'Cancel').click();
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => note.inputValue()).toBe('Half');
  });
});

describe('the address', () => {
  it('says where in the widget the agent is: a copied link and Back lead there, and no step is added', async () => {
    const { page } = await open('/people');
    await page.getByRole('link', { name: 'José Núñez' }).click();
    await tab(page, 'Property search').click();
    const steps = await page.evaluate(() => history.length);
    await button(widget(page, 'Property search'), HOME).click();
    const street = widget(page, 'Property search').getByRole('heading', { level: 1 });
    await expect.poll(() => page.url()).toMatch(/\?tab=property-search&path=%2Fhomes%2F[a-z]+$/);
    const name = await street.innerText();
    expect(await page.evaluate(() => history.length)).toBe(steps);
    const link = page.url();
    const other = await open(link.slice(demo().crm.length));
    await expect.poll(() => widget(other.page, 'Property search').getByRole('heading', { level: 1 }).innerText()).toBe(name);
    await page.getByRole('link', { name: 'Companies' }).click();
    await page.getByRole('heading', { level: 1, name: 'Companies' }).waitFor();
    await page.goBack();
    await expect.poll(() => page.url()).toBe(link);
    await expect.poll(() => street.innerText()).toBe(name);
    await tab(page, 'Timeline').click();
    await expect.poll(() => page.url()).toMatch(/\?tab=timeline$/);
    await tab(page, 'Property search').click();
    await expect.poll(() => page.url()).toBe(link);
    await button(widget(page, 'Property search'), '‹ All homes').click();
    await expect.poll(() => page.url()).toMatch(/\?tab=property-search$/);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor();
  });

  it.each(['//evil.example', 'homes', '/\\evil', `/${'x'.repeat(3000)}`])('may hold a path that is none: %s', async (path) => {
    const { page } = await open(`/people/person-jose-nunez?${new URLSearchParams({ tab: 'property-search', path })}`);
    await expect.poll(() => widget(page, 'Property search').getByText('Homes José may like').isVisible()).toBe(true);
    await expect.poll(() => tab(page, 'Property search').innerText()).toContain('8');
  });
});

describe('what the agent changes in the CRM', () => {
  it('outlives a restart of the server', async () => {
    const { page } = await open('/companies/company-stillwater');
    await page.getByLabel('Stage').selectOption('Prospect');
    await expect.poll(() => page.locator('main .contact-title').innerText()).toContain('Prospect');
    const here = page.url();
    // What is still on its way, such as a phone's script, would be cut off and complained of.
    await page.goto('about:blank');
    await restart();
    await page.goto(here);
    await expect.poll(() => page.getByLabel('Stage').inputValue()).toBe('Prospect');
    await tab(page, 'Call notes').click();
    await widget(page, 'Call notes').getByText('Prospect · No phone number on file').waitFor();
  });
});
