import { chromium } from 'playwright';
import { expect, test } from 'vitest';

test('the phone makes a call', async () => {
  const browser = await chromium.launch();
  const crm = await browser.newPage();
  await crm.goto('http://localhost:5173/');
  await crm.getByRole('button', { name: 'Call' }).click();
  const phone = crm.frameLocator('iframe[title="My phone"]');
  await phone.getByRole('button', { name: 'Hang up' }).click();
  await phone.getByRole('button', { name: 'Save' }).click();
  // With VISIBILITY_CHANGED and whatever else your phone says left out.
  const said = await crm.evaluate(() => Reflect.get(window, 'said') as string[]);
  expect(said.filter((each) => /INITIALIZED|DIAL|CALL_/.test(each))).toEqual([
    'received INITIALIZED',
    'sent DIAL_NUMBER',
    'received OUTGOING_CALL_STARTED',
    'received CALL_ANSWERED',
    'received CALL_ENDED',
    'received CALL_COMPLETED',
  ]);
  await browser.close();
});
