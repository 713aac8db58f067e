import { expect, onTestFinished, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import type { Showing } from './pages/window.ts';
import { CRM, serveSite, WIDGET } from './site.ts';

// The test says no word to these pages until the end, as its words count for clicks. They tell by /note.

const browser = shareBrowser();

async function openQuietly(wish: string, showing: Showing, permissions?: string[]) {
  const opened = await openUnheard(wish, showing, permissions);
  await expect.poll(() => opened.asked.notes.length).toBe(1);
  return opened;
}

async function openUnheard(wish: string, showing: Showing, permissions?: string[]) {
  const context = await browser().newContext(permissions && { permissions });
  onTestFinished(() => context.close());
  const asked = await serveSite(context);
  const page = await context.newPage();
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  const given: Showing = { ...showing, grant: 'everything', url: `${WIDGET}/widget?wish=${wish}` };
  await page.goto(`${CRM}/crm?show=${encodeURIComponent(JSON.stringify(given))}`);
  return { page, asked, saved, click: () => page.mouse.click(150, 120) };
}

test('what takes the agent somewhere is refused without a click, and done after one', async () => {
  const { page, asked, click } = await openQuietly('all', {});
  expect(asked.notes).toEqual([['refused', 'refused', 'refused', 'refused']]);
  await click();
  await expect.poll(() => asked.notes.at(1)).toEqual(['done', 'done', 'done', 'done']);
  expect(await page.evaluate(() => window.hostPage.calls)).toMatchObject([
    ['openRecord', { viewType: 'person', recordId: '2' }],
    ['openUrl', 'https://homes.test/7'],
    ['download', { fileName: '..\\..\\price\u202Efdp.exe' }],
    ['copy', '12 Harbour Road'],
  ]);
  expect(await page.evaluate(() => window.hostPage.problems)).toEqual(['refused', 'refused', 'refused', 'refused']);
});

test('a click in the CRM’s page is none in the frame', async () => {
  const { page, asked, click } = await openUnheard('all&after=2500', {});
  await page.locator('iframe').waitFor();
  await page.waitForTimeout(1_500);
  await page.mouse.click(600, 5);
  await expect.poll(() => asked.notes).toEqual([['refused', 'refused', 'refused', 'refused']]);
  await click();
  await expect.poll(() => asked.notes.at(1)).toEqual(['done', 'done', 'done', 'done']);
});

test('the frame’s own way opens a tab without a way back', async () => {
  const { page, asked, click } = await openQuietly('url', { how: 'built-in' });
  expect([asked.notes, page.context().pages().length]).toEqual([[['refused']], 1]);
  await click();
  await expect.poll(() => page.context().pages().length).toBe(2);
  const [, tab] = page.context().pages();
  await expect.poll(() => tab!.url()).toBe('https://homes.test/7');
  await expect.poll(() => tab!.evaluate(() => [opener, document.referrer])).toEqual([null, '']);
  expect(asked.notes).toEqual([['refused'], ['done']]);
});

test('the frame’s own way saves a file under a harmless name', async () => {
  const { asked, saved, click } = await openQuietly('file', { how: 'built-in' });
  expect([asked.notes, saved]).toEqual([[['refused']], []]);
  await click();
  await expect.poll(() => saved).toEqual([expect.stringMatching(/^[._]+price_fdp\.exe$/)]);
  await expect.poll(() => asked.notes).toEqual([['refused'], ['done']]);
});

test('the frame’s own way copies', async () => {
  const { page, asked, click } = await openQuietly('copy', { how: 'built-in' }, ['clipboard-read', 'clipboard-write']);
  expect(asked.notes).toEqual([['refused']]);
  await click();
  await expect.poll(() => asked.notes).toEqual([['refused'], ['done']]);
  await page.bringToFront();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('12 Harbour Road');
});
