import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { button, dial, logIn, openDesks, phones } from './desk.ts';

const open = openDesks();

/** As an agent does who answers the browser's question with yes. */
async function reloadInMidCall(page: Page): Promise<string[]> {
  const questions: string[] = [];
  page.once('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  return questions;
}

describe.each(phones)('%s, a reload of the CRM', (name) => {
  it('between call and save keeps the notes', async () => {
    const desk = await open('/people/person-yamada-taro?tab=activity', name);
    const { page, phone, newest } = desk;
    await logIn(desk);
    await dial(desk);
    await phone.getByLabel('Notes').fill('In spring.');
    await button(phone, 'End').click();
    await button(phone, 'Save').waitFor();
    await page.reload();
    // HubPhone takes incoming calls, so it is loaded with the page, and opens by itself.
    if (name === 'Ring') await page.getByRole('button', { name: 'Open the phone' }).click();
    await expect.poll(() => phone.getByLabel('Notes').inputValue()).toBe('In spring.');
    await button(phone, 'Save').click();
    await expect.poll(() => newest.innerText()).toMatch(/In spring\.\s+Answered/);
    await expect.poll(() => page.getByText('Not saved yet').count()).toBe(0);
  });

  it('loses a call that the phone has forgotten, and says so', async () => {
    const desk = await open('/people/person-layla-haddad?tab=activity', name);
    const { page, phone, dock, newest } = desk;
    await logIn(desk);
    await dial(desk);
    await phone.locator('body').evaluate(() => sessionStorage.clear());
    await reloadInMidCall(page);
    await expect.poll(() => dock.getByText('Looking for the call with').isVisible()).toBe(true);
    await expect
      .poll(() => newest.innerText())
      .toMatch(/^Outgoing call to \+971 4 555 0119\s+Cut off: the phone lost this call · just now$/);
    await page.reload();
    await expect.poll(() => newest.innerText()).toContain('Cut off');
  });
});
