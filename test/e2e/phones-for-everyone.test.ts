import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, dial, logIn, openDesks, phones, ring } from './desk.ts';

const open = openDesks();

const MORE_THAN_THERE_ARE = 80;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = () => target.evaluate((element) => document.hasFocus() && element === document.activeElement);
  for (let tabs = 0; tabs < MORE_THAN_THERE_ARE && !(await isThere()); tabs++) await page.keyboard.press('Tab');
  await expect.poll(isThere).toBe(true);
}

describe.each(phones)('%s', (name) => {
  it('is used by keyboard alone', async () => {
    const { page, phone, dock, newest } = await open('/people/person-mia-rossi?tab=activity', name);
    await tabTo(page, phone.getByLabel('Your name'));
    await page.keyboard.type('Dana');
    await page.keyboard.press('Enter');
    await tabTo(page, phone.getByLabel('Number to call'));
    await page.keyboard.type('(555) 555-0188');
    await page.keyboard.press('Enter');
    await button(phone, 'Mute').waitFor();
    await tabTo(page, phone.getByLabel('Notes'));
    await page.keyboard.type('No mouse.');
    await tabTo(page, button(phone, 'End'));
    await page.keyboard.press('Enter');
    await tabTo(page, button(phone, 'Save'));
    await page.keyboard.press('Enter');
    await expect.poll(() => newest.innerText()).toMatch(/No mouse\.\s+Answered/);
    await expect.poll(() => dock.getAttribute('data-view')).toBe('hidden');
  });

  it.each([320, 390])('fits a screen of %i pixels: nothing scrolls sideways', async (width) => {
    const desk = await open('/people/person-jose-nunez', name, { viewport: { width, height: 844 } });
    const { page, phone, dock } = desk;
    const expectToFit = async (state: string) => {
      for (const frame of page.frames()) {
        const beyond = () => frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        await expect.poll(beyond, { message: `${state}: ${frame.url()}` }).toBe(0);
      }
    };
    await expectToFit('logged out');
    await logIn(desk);
    await expectToFit('free');
    await button(dock, 'Minimise').click();
    await dial(desk);
    await expectToFit('on a call');
    await button(phone, 'End').click();
    await phone.getByLabel('Keep the phone open').check();
    await expectToFit('after the call');
    await button(phone, 'Save').click();
    await ring(desk, 'a contact');
    await phone.getByRole('button', { name: 'Open record: José Núñez' }).waitFor();
    await expectToFit('incoming');
    await button(dock, 'Hide').click();
    await expectToFit('hidden');
  });
});

it('lets an administrator register, change and remove phones', async () => {
  const { page, dock } = await open('/phones', 'Ring');
  const main = page.getByRole('main');
  const offered = () => dock.getByRole('combobox', { name: 'Phone' }).getByRole('option').allInnerTexts();
  await expect.poll(offered).toEqual(['Ring', 'HubPhone']);
  await button(main, 'Add a phone').click();
  const form = main.getByRole('form', { name: 'New phone' });
  await form.getByLabel('Name').fill('Third');
  await form.getByLabel('Address').fill(page.url());
  await button(form, 'Save').click();
  await expect.poll(() => form.getByText('Use an address outside this CRM').isVisible()).toBe(true);
  await form.getByLabel('Address').fill('https://phone.example/widget');
  await button(form, 'Save').click();
  await expect.poll(offered).toEqual(['Ring', 'HubPhone', 'Third']);
  const card = main.locator('details', { hasText: 'Third' }).first();
  await card.locator('summary').first().click();
  await card.getByLabel('Name').fill('Fourth');
  await button(card, 'Save').click();
  await expect.poll(offered).toEqual(['Ring', 'HubPhone', 'Fourth']);
  const changed = main.locator('details', { hasText: 'Fourth' }).first();
  await changed.getByText('Remove this provider').click();
  await button(changed, 'Remove').click();
  await expect.poll(offered).toEqual(['Ring', 'HubPhone']);
});
