import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { openConversation, openCrm } from './open.ts';
import { WIDGET } from './site.ts';

const browser = shareBrowser();
const light = { theme: 'light', colorScheme: 'light', tokens: { '--pw-accent': '#123456' } };
const dark = { theme: 'dark', colorScheme: 'dark', tokens: { '--pw-accent': '#abcdef' } };
const setTheme = (theme: string) => document.documentElement.setAttribute('data-theme', theme);
const root = () => {
  const { dataset, style } = document.documentElement;
  return [dataset['theme'], style.colorScheme, style.getPropertyValue('--pw-accent')];
};

test('the first paint is right already, before the host has said a word', async () => {
  const { page, show, frame, printed } = await openCrm(browser());
  await page.evaluate(setTheme, 'dark');
  await show({ grant: 'everything', url: `${WIDGET}/widget?first` });
  const widget = await frame();
  await expect.poll(() => widget.evaluate(() => window.widgetPage?.environments[0]).catch(() => undefined)).toMatchObject(dark);
  await expect.poll(() => widget.evaluate(root)).toEqual(['dark', 'dark', '#abcdef']);
  await expect.poll(() => widget.evaluate(() => window.widgetPage.host.link.status)).toBe('connected');
  // What the host then says is the same but for whether the frame is seen.
  const themes = await widget.evaluate(() => window.widgetPage.environments.map((each) => Object(each).theme));
  expect(new Set(themes)).toEqual(new Set(['dark']));
  expect(printed).toEqual([]);
});

test('a host that does not grant it says nothing of itself, in the URL neither', async () => {
  const { page, show, frame, asked } = await openCrm(browser(), { grant: ['toast'] });
  await page.evaluate(setTheme, 'night shift');
  await show({ grant: ['toast'], record: '2' });
  const widget = await frame();
  await expect.poll(() => widget.evaluate(() => window.widgetPage?.host.link.status)).toBe('connected');
  expect(JSON.stringify(await widget.evaluate(() => window.widgetPage.environments))).not.toContain('night');
  expect(asked.urls.filter((url) => url.includes('hostEnvironment'))).toEqual([]);
});

test('a theme that is flipped a hundred times is told at most a hundred times, loads nothing, and ends right', async () => {
  const { page, widget, asked } = await openConversation(browser(), { grant: 'everything' });
  const pushes = () => page.evaluate(() => window.hostPage.said.filter(([, message]) => Object(message).type === 'environment').length);
  await expect.poll(() => widget.evaluate(() => window.widgetPage.environments.at(-1))).toMatchObject({ ...light, isVisible: true });
  await expect.poll(() => widget.evaluate(() => Object(window.widgetPage.host.link).environment?.isVisible)).toBe(true);
  const [before, life] = [await pushes(), await widget.evaluate(() => window.widgetPage.life)];
  await page.evaluate(async () => {
    for (let at = 0; at < 100; at++) {
      document.documentElement.setAttribute('data-theme', at % 2 ? 'dark' : 'light');
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  await expect.poll(() => widget.evaluate(() => window.widgetPage.environments.at(-1))).toMatchObject(dark);
  await expect.poll(() => widget.evaluate(root)).toEqual(['dark', 'dark', '#abcdef']);
  expect((await pushes()) - before).toBeLessThanOrEqual(100);
  expect((await pushes()) - before).toBeGreaterThan(50);
  expect(await widget.evaluate(() => window.widgetPage.life)).toBe(life);
  expect(asked.urls.filter((url) => url.startsWith(`${WIDGET}/widget`))).toHaveLength(1);
});

test('a token that the host takes away is taken away, and one that would load something never comes', async () => {
  const { page, widget } = await openConversation(browser(), { grant: 'everything' });
  const set = (name: string, value: string) =>
    page.evaluate(([key, text]) => document.documentElement.style.setProperty(key, text), [name, value] as const);
  const tokens = () => widget.evaluate(() => Object(window.widgetPage.environments.at(-1)).tokens);
  await set('--pw-radius', '9px');
  await expect.poll(tokens).toEqual({ ...light.tokens, '--pw-radius': '9px' });
  expect(await widget.evaluate(() => document.documentElement.style.getPropertyValue('--pw-radius'))).toBe('9px');
  await set('--pw-radius', 'url(https://evil.test/x.png)');
  await expect.poll(tokens).toEqual(light.tokens);
  expect(await widget.evaluate(() => document.documentElement.style.getPropertyValue('--pw-radius'))).toBe('');
});

test.each([
  ['a language as operating systems write it', 'lang', 'en_US'],
  ['a theme with a long name', 'data-theme', 'x'.repeat(60)],
])('a page with %s still has its widgets connected, and looking like it', async (_, attribute, value) => {
  const { page, show, frame } = await openCrm(browser());
  await page.evaluate(([name, text]) => document.documentElement.setAttribute(name, text), [attribute, value] as const);
  await show({ grant: 'everything', record: '2' });
  const widget = await frame();
  await expect
    .poll(() => widget.evaluate(() => window.widgetPage?.host.link).catch(() => undefined))
    .toMatchObject({
      status: 'connected',
      environment: { colorScheme: 'light', tokens: light.tokens },
    });
});

test('a browser whose language is no locale says "en"', async () => {
  const { page, show, frame } = await openCrm(browser());
  // WebKitGTK's, where the system has none.
  await page.evaluate(() => Object.defineProperty(navigator, 'language', { value: 'C' }));
  await show({ grant: 'everything', record: '2' });
  const widget = await frame();
  await expect
    .poll(() => widget.evaluate(() => window.widgetPage?.host.link).catch(() => undefined))
    .toMatchObject({ status: 'connected', environment: { locale: 'en', tokens: light.tokens } });
});

test('a widget may leave its page as it is', async () => {
  const { page, widget } = await openConversation(browser(), { grant: 'everything', url: `${WIDGET}/widget?plain` });
  await page.evaluate(setTheme, 'dark');
  await expect.poll(() => widget.evaluate(() => window.widgetPage.environments.at(-1))).toMatchObject(dark);
  expect(await widget.evaluate(root)).toEqual([undefined, '', '']);
});
