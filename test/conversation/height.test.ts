import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { openCrm } from './open.ts';
import { WIDGET } from './site.ts';

// `useAutoHeight` in React on one side, the frame's height on the other.

const browser = shareBrowser();

async function open(mode: string) {
  const opened = await openCrm(browser(), { grant: 'everything', url: `${WIDGET}/react-widget?mode=${mode}` });
  const { page } = opened;
  const frame = await opened.frame();
  await expect.poll(() => frame.textContent('body').catch(() => '')).toContain(mode === 'form' ? 'Unsaved' : 'connected');
  return {
    ...opened,
    widget: frame,
    height: () => page.evaluate(() => document.querySelector<HTMLElement>('.pw-frame-box')?.style.height),
    /** Each height that the frame was given. */
    heights: () =>
      page.evaluate(() => {
        const all = window.hostPage.talks.flatMap(({ height }) => (height === undefined ? [] : [height]));
        return all.filter((each, at) => each !== all[at - 1]);
      }),
    problems: () => page.evaluate(() => window.hostPage.problems),
  };
}

test.each([
  ['still', [250]],
  ['grows', [300, 500, 700]],
  ['shrinks', [700, 250]],
  ['late', [333]],
])('a widget that %s has its frame follow, once for each height', async (mode, expected) => {
  const { page, height, heights, problems } = await open(mode);
  await expect.poll(height).toBe(`${expected.at(-1)}px`);
  await page.waitForTimeout(1_000);
  expect(await heights()).toEqual(expected);
  expect(await problems()).toEqual([]);
});

test('a widget as high as its frame does not make it grow', async () => {
  const { page, heights, problems } = await open('fills');
  await page.waitForTimeout(1_500);
  expect((await heights()).length).toBeLessThanOrEqual(3);
  expect(await problems()).toEqual([]);
});

test('a widget that always needs a little more is stopped, at the most that its host allows', async () => {
  const { page, heights, height } = await open('creeps');
  await page.addStyleTag({ content: '.pw-frame-box{display:flex} iframe{height:auto;flex:1}' });
  await expect.poll(async () => (await heights()).length, { timeout: 10_000 }).toBeGreaterThan(5);
  let last = -1;
  await expect
    .poll(
      async () => {
        const before = last;
        last = (await heights()).length;
        return last === before;
      },
      { interval: 1_000, timeout: 30_000 },
    )
    .toBe(true);
  expect(Number.parseInt((await height()) ?? '', 10)).toBeLessThanOrEqual(900);
  // It does not begin again by itself.
  const before = await heights();
  await page.waitForTimeout(1_000);
  expect(await heights()).toEqual(before);
});

test('a widget that goes up and down is stopped at the larger, and reported once', async () => {
  const { page, height, heights, problems } = await open('swings');
  await expect.poll(problems).toEqual(['resize-loop']);
  await expect.poll(height).toBe('500px');
  await page.waitForTimeout(1_500);
  expect(await height()).toBe('500px');
  expect((await heights()).length).toBeLessThanOrEqual(7);
  expect(await problems()).toEqual(['resize-loop']);
});

test('a form with unsaved changes that is closed says so, even where nothing else on the page speaks to the host', async () => {
  const { page, widget } = await open('form');
  const hasUnsavedChanges = () => page.evaluate(() => window.hostPage.talks.at(-1)?.hasUnsavedChanges);
  for (const _ of [1, 2]) {
    await expect.poll(hasUnsavedChanges).toBe(true);
    await widget.click('button');
    await expect.poll(hasUnsavedChanges).toBe(false);
    await widget.click('button');
  }
});
