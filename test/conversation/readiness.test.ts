import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { loadAgain, openCrm, statesOf } from './open.ts';
import { WIDGET } from './site.ts';

// readiness="handshake": a page is shown when its script has answered, as a `load` proves nothing.

const browser = shareBrowser();
const isShown = () => {
  const { visibility, opacity } = getComputedStyle(document.querySelector('iframe') ?? document.body);
  return visibility === 'visible' && opacity === '1';
};

test('a page that says nothing is never shown, and fails', async () => {
  const { page } = await openCrm(browser(), { readiness: 'handshake', url: `${WIDGET}/silent`, loadTimeoutSeconds: 1 });
  const seen = page.evaluate(async () => {
    const all = new Set<boolean>();
    while (!window.hostPage.statuses.includes('failed')) {
      const frame = document.querySelector('iframe');
      if (frame) {
        const { visibility, opacity } = getComputedStyle(frame);
        all.add(visibility === 'visible' && opacity === '1');
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [...all];
  });
  await expect.poll(() => page.evaluate(() => window.hostPage.statuses)).toEqual(['signing', 'loading', 'failed']);
  expect(await seen).toEqual([false]);
  expect(await page.locator('.pw-notice-code').textContent()).toBe('sync-timeout');
  expect(
    await page.evaluate(() => window.hostPage.metrics.map((metric) => (metric.name === 'failure' ? metric.code : metric.name))),
  ).toEqual(['signing', 'load', 'sync-timeout']);
});

test('the same page is shown by its load where that is enough', async () => {
  const { page } = await openCrm(browser(), { readiness: 'load', url: `${WIDGET}/silent` });
  await expect.poll(() => page.evaluate(() => window.hostPage.statuses)).toEqual(['signing', 'loading', 'ready']);
  expect(await page.evaluate(isShown)).toBe(true);
});

test('a widget whose context does not verify says so, once for each page', async () => {
  const { page, show, frame } = await openCrm(browser());
  await page.route('**/verify', (route) => route.fulfill({ status: 503 }));
  await show({ url: `${WIDGET}/widget?failing` });
  const widget = await frame();
  const failures = () => page.evaluate(() => window.hostPage.metrics.flatMap((metric) => (metric.name === 'failure' ? [metric.code] : [])));
  await expect.poll(failures).toEqual(['verify-failed']);
  await widget.evaluate(() => window.widgetPage.retry());
  await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'failed verify-failed', 'verifying', 'failed verify-failed']);
  await page.waitForTimeout(300);
  expect(await failures()).toEqual(['verify-failed']);
  expect(await page.evaluate(() => window.hostPage.statuses.at(-1))).toBe('ready');
});

test('a page that answers is shown, and its steps are told in order, once for each opening', async () => {
  const { page, show, frame } = await openCrm(browser(), { readiness: 'handshake', grant: 'everything', url: `${WIDGET}/widget?first` });
  const steps = () =>
    page.evaluate(() => {
      const ids = [...new Set(window.hostPage.metrics.map(({ openingId }) => openingId))];
      return ids.map((id) => window.hostPage.metrics.filter(({ openingId }) => openingId === id).map(({ name }) => name));
    });
  const inOrder = expect.arrayContaining(['signing', 'load', 'handshake', 'interactive']);
  await expect.poll(steps).toEqual([inOrder]);
  expect(await page.evaluate(isShown)).toBe(true);
  await show({ readiness: 'handshake', grant: 'everything', record: '2' });
  await expect.poll(steps).toEqual([inOrder, inOrder]);
  // A page that loads itself again is no other opening, and tells no step twice.
  const widget = await frame();
  await loadAgain(widget);
  await page.waitForTimeout(500);
  for (const opening of await steps()) {
    expect(opening).toHaveLength(4);
    expect(opening[0]).toBe('signing');
    expect(opening.indexOf('interactive')).toBeGreaterThan(opening.indexOf('handshake'));
  }
  const times = await page.evaluate(() => window.hostPage.metrics.map(({ openingId, milliseconds }) => [openingId, milliseconds] as const));
  for (const id of new Set(times.map(([each]) => each))) {
    const own = times.filter(([each]) => each === id).map(([, milliseconds]) => milliseconds);
    expect(own).toEqual([...own].sort((one, other) => one - other));
  }
});
