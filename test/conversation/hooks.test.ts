import type { Frame } from 'playwright';
import { describe, expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { loadAgain, openCrm, openPage } from './open.ts';
import type {} from './pages/hooks.tsx';
import type { Showing } from './pages/window.ts';
import { WIDGET } from './site.ts';

// The hooks of `partner-widgets/partner` in React on one side, a CRM's frame on the other.

const browser = shareBrowser();
const url = `${WIDGET}/hooks`;

const atRecord = (record: string): Showing => ({ grant: 'everything', url, record });
const first = (widget: Frame) => widget.evaluate(() => window.hooks?.renders[0]).catch(() => undefined);
const last = (widget: Frame) => widget.evaluate(() => window.hooks?.renders.at(-1)).catch(() => undefined);

async function open(showing: Showing = {}) {
  const opened = await openCrm(browser(), { grant: 'everything', url, ...showing });
  const widget = await opened.frame();
  await expect.poll(() => last(widget)).toMatchObject({ status: 'connected' });
  return {
    ...opened,
    widget,
    kept: () => opened.page.evaluate(() => window.hostPage.said.filter(([, each]) => Object(each).type === 'state').length),
  };
}

describe('useWidgetHost', () => {
  test('connects, and says what is granted', async () => {
    const { widget, printed } = await open({ grant: ['toast', 'path'] });
    expect(await first(widget)).toMatchObject({ status: 'connecting', capabilities: [] });
    expect(await last(widget)).toMatchObject({ status: 'connected', capabilities: ['toast', 'path'] });
    expect(printed).toEqual([]);
  });

  test('keeps a wish that comes before the host, and tells it once', async () => {
    const { page, show, frame } = await openCrm(browser(), { grant: ['toast'], url: `${WIDGET}/hooks?first` });
    await show({ grant: ['toast'], url });
    const widget = await frame();
    await widget.waitForFunction(() => window.hooks);
    expect(await widget.evaluate(() => window.hooks.toast({ text: 'Early' }))).toEqual({ supported: true, ok: true });
    expect(await page.evaluate(() => window.hostPage.calls)).toEqual([['toast', { text: 'Early' }]]);
  });

  test.each([
    ['in no frame', 'failed not-in-frame', (): Promise<Frame> => openPage(browser(), url).then(({ page }) => page.mainFrame())],
    [
      'of a CRM it does not know',
      'failed unknown-host',
      () => openCrm(browser(), { url: `${url}?allow=https://other.test`, grant: ['toast'] }).then(({ frame }) => frame()),
    ],
  ])('a page %s is told so, and its wishes are answered', async (_, status, opening) => {
    const widget = await opening();
    await expect.poll(() => last(widget)).toMatchObject({ status });
    expect(await widget.evaluate(() => window.hooks.toast({ text: 'Hello' }))).toMatchObject({ supported: false, ok: false });
  });
});

describe('useHostPath', () => {
  test('is what the CRM’s address says, and what the widget sets', async () => {
    const { widget, page, show } = await open({ path: '/homes/7' });
    expect((await first(widget))?.['path']).toBeUndefined();
    expect(await last(widget)).toMatchObject({ path: '/homes/7' });
    await widget.evaluate(() => window.hooks.setPath('/homes/8?tab=photos'));
    await expect.poll(() => last(widget)).toMatchObject({ path: '/homes/8?tab=photos' });
    await expect.poll(() => page.evaluate(() => window.hostPage.calls)).toEqual([['path', '/homes/8?tab=photos']]);
    await show({ grant: 'everything', url, path: '/homes/9' });
    await expect.poll(() => last(widget)).toMatchObject({ path: '/homes/9' });
  });

  test('is undefined where the CRM keeps none', async () => {
    const { widget } = await open({ grant: ['toast'], path: '/homes/7' });
    expect((await last(widget))?.['path']).toBeUndefined();
    await widget.evaluate(() => window.hooks.setPath('/homes/8'));
    await expect.poll(() => last(widget)).toMatchObject({ path: '/homes/8' });
  });

  test('is what the widget sets in a tab of its own, too', async () => {
    const { page } = await openPage(browser(), url);
    const widget = page.mainFrame();
    await expect.poll(() => last(widget)).toMatchObject({ status: 'failed not-in-frame' });
    await widget.evaluate(() => window.hooks.setPath('/homes/8'));
    await expect.poll(() => last(widget)).toMatchObject({ path: '/homes/8' });
  });

  test('that was set before the host spoke is newer than its address', async () => {
    const { show, frame, page } = await openCrm(browser());
    await show({ grant: 'everything', url: `${url}?path=/homes/8`, path: '/homes/7' });
    const widget = await frame();
    await expect.poll(() => last(widget)).toMatchObject({ status: 'connected', path: '/homes/8' });
    await expect.poll(() => page.evaluate(() => window.hostPage.calls)).toEqual([['path', '/homes/8']]);
  });
});

describe('useHostState', () => {
  test('is there again when the page is, for this record alone', async () => {
    const { widget, show, frame, kept } = await open();
    expect(await first(widget)).toMatchObject({ note: '', count: 0, isRestored: false });
    expect(await last(widget)).toMatchObject({ note: '', count: 0, isRestored: true });
    await widget.evaluate(() => {
      window.hooks.setNote('Half a no');
      window.hooks.setCount(3);
      window.hooks.setNote('Half a note');
    });
    await expect.poll(kept).toBe(3);
    await show(atRecord('2'));
    const other = await frame();
    await expect.poll(() => last(other)).toMatchObject({ note: '', count: 0, isRestored: true });
    await show(atRecord('1'));
    const again = await frame();
    await expect.poll(() => last(again)).toMatchObject({ note: 'Half a note', count: 3, isRestored: true });
  });

  test('what was typed before the host spoke is newer than what it kept', async () => {
    const { widget, show, frame, kept } = await open();
    await widget.evaluate(() => window.hooks.setNote('Old'));
    await widget.evaluate(() => window.hooks.setCount(3));
    await expect.poll(kept).toBe(2);
    await show({ grant: [], url, record: '1' });
    await show({ grant: 'everything', url: `${url}?typed`, record: '1' });
    const again = await frame();
    await again.waitForFunction(() => window.hooks);
    await again.evaluate(() => window.hooks.setNote('New'));
    await expect.poll(() => last(again)).toMatchObject({ note: 'New', count: 3, isRestored: true });
  });

  test('is the same in each component that gives the key, also in one that goes and comes back', async () => {
    const { widget } = await open();
    for (const note of ['Half a note', 'A whole note']) {
      await widget.evaluate((value) => window.hooks.setNote(value), note);
      await widget.click('button');
      await expect.poll(() => widget.textContent('#draft')).toBe(note);
      await widget.click('button');
    }
  });

  test('of a modal and of the frame under it do not wipe each other out', async () => {
    const { widget, page, kept } = await open({ how: 'built-in' });
    await widget.evaluate(() => void window.hooks.modal({ path: '/hooks', title: 'Pick' }));
    await expect.poll(() => page.frames().length).toBe(3);
    const inModal = page.frames().at(-1)!;
    await expect.poll(() => last(inModal)).toMatchObject({ status: 'connected' });
    expect(await inModal.evaluate(() => window.hooks.keepState('count', 7))).toMatchObject({ ok: true });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.frames().length).toBe(2);
    await widget.evaluate(() => window.hooks.setNote('Mine'));
    await expect.poll(kept).toBe(2);
    await loadAgain(widget);
    await expect.poll(() => last(widget)).toMatchObject({ note: 'Mine', count: 7, isRestored: true });
  });

  test('is kept when the frame is taken away before the CRM has heard it, and nothing else is done', async () => {
    const { widget, page, show, frame } = await open();
    await page.evaluate((next) => {
      const { calls, show } = window.hostPage;
      calls.push = (...called) => {
        show(next);
        return Array.prototype.push.apply(calls, called);
      };
    }, atRecord('2'));
    // All are on their way before the CRM hears the first.
    await widget.evaluate(() => {
      window.hooks.setPath('/homes/8');
      window.hooks.setNote('Half a note');
      void window.hooks.toast({ text: 'Noted' });
    });
    await expect.poll(() => widget.isDetached()).toBe(true);
    const other = await frame();
    await expect.poll(() => last(other)).toMatchObject({ note: '', isRestored: true });
    await show(atRecord('1'));
    const again = await frame();
    await expect.poll(() => last(again)).toMatchObject({ note: 'Half a note', isRestored: true });
    expect(await page.evaluate(() => window.hostPage.calls)).toEqual([['path', '/homes/8']]);
  });

  test('that cannot be kept says so', async () => {
    const { widget } = await open();
    expect(await widget.evaluate(() => window.hooks.keepState('note', 'x'.repeat(100_000)))).toMatchObject({
      ok: false,
      failure: { code: 'message-too-large' },
    });
    expect(await last(widget)).toMatchObject({ note: 'x'.repeat(100_000) });
  });

  test('lives as long as the page where the CRM keeps nothing', async () => {
    const { widget } = await open({ grant: ['toast'] });
    await widget.evaluate(() => window.hooks.setNote('Mine'));
    await expect.poll(() => last(widget)).toMatchObject({ note: 'Mine', isRestored: true });
    await loadAgain(widget);
    await expect.poll(() => last(widget)).toMatchObject({ note: '', isRestored: true });
  });

  test('that an earlier release wrote is parsed, and what is not of use begins anew', async () => {
    const { widget, frame, kept } = await open();
    await widget.evaluate(() => window.hooks.setCount('three' as never));
    await expect.poll(kept).toBe(1);
    await loadAgain(widget);
    await expect.poll(async () => last(await frame())).toMatchObject({ count: 0, isRestored: true });
  });
});

test('useHostEnvironment is right in the first render', async () => {
  const { page, show, frame } = await openCrm(browser());
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await show({ grant: 'everything', url });
  const widget = await frame();
  await expect.poll(() => first(widget)).toMatchObject({ theme: 'dark' });
});

test('useHostEnvironment is the browser’s own again when the CRM no longer grants it', async () => {
  const { page, widget, show } = await open();
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'midnight'));
  await expect.poll(() => last(widget)).toMatchObject({ theme: 'midnight' });
  await show({ grant: ['toast'], url });
  await expect.poll(() => last(widget)).toMatchObject({ capabilities: ['toast'], theme: 'light' });
});
