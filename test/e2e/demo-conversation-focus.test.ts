import { expect, it } from 'vitest';
import { button, serveCrm, tab, widget } from './crm.ts';

const { open } = serveCrm();

it('a click into a widget that has just been opened is the agent’s: what is typed goes there', async () => {
  const { page } = await open('/people/person-jose-nunez');
  await tab(page, 'Call notes').click();
  const note = widget(page, 'Call notes').getByLabel('Note');
  await note.click();
  await page.keyboard.type('Ferry');
  await expect.poll(() => note.inputValue()).toBe('Ferry');
});

it('a question gives the focus back to the widget that asked', async () => {
  const { page } = await open('/people/person-jose-nunez?tab=property-search&path=%2Fhomes%2Falder');
  await button(widget(page, 'Property search'), 'Send to José').click();
  await page.getByRole('dialog', { name: 'Send this home to José?' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('Property search');
});
