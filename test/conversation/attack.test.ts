import type { Frame, Page } from 'playwright';
import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { asker, openConversation, openCrm, openPage, statesOf, statusOf, widgetIn } from './open.ts';
import { CRM, EVIL, WIDGET } from './site.ts';

// Hostile messages by the thousand, of which none is accepted; each time a message of the trusted end shows that one would be.

const browser = shareBrowser();
const MANY = 5_000;

const flood = (frame: Frame, target: 'parent' | number, nonce = 'p0') =>
  frame.evaluate(([to, count, leaked]) => window.attacker.flood(to, count, leaked), [target, MANY, nonce] as const);

/** Another frame in the page, after the widget's. */
async function openBeside(page: Page, url: string): Promise<Frame> {
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, url);
  await expect
    .poll(() =>
      page
        .frames()
        .find((frame) => frame.url() === url)
        ?.evaluate(() => !!window.attacker),
    )
    .toBe(true);
  return page.frames().find((frame) => frame.url() === url)!;
}

/** Counts what comes to a window, from which origin. */
async function count(frame: Frame | Page) {
  await frame.evaluate(() =>
    addEventListener('message', ({ origin }) =>
      document.documentElement.setAttribute(
        `data-${new URL(origin).hostname}`,
        `${Number(document.documentElement.getAttribute(`data-${new URL(origin).hostname}`)) + 1}`,
      ),
    ),
  );
  return (origin: string) =>
    frame.evaluate((name) => Number(document.documentElement.getAttribute(`data-${name}`)), new URL(origin).hostname);
}

type Conversation = Awaited<ReturnType<typeof openConversation>>;

/** The conversation goes on as if nothing had been, and what is trusted is still heard. */
async function expectUndisturbed({ page, widget, ask, printed }: Pick<Conversation, 'page' | 'widget' | 'ask' | 'printed'>): Promise<void> {
  expect(await page.evaluate(() => [window.hostPage.calls, window.hostPage.problems, window.hostPage.uncaught])).toEqual([[], [], []]);
  expect(await page.evaluate(() => window.hostPage.talks.at(-1))).toMatchObject({
    badge: undefined,
    height: undefined,
    hasUnsavedChanges: false,
  });
  expect(await statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
  expect(await widget.evaluate(() => Object(window.widgetPage.host.link).path)).toBeUndefined();
  for (const each of [page, widget]) expect(await each.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(await ask('toast', { text: 'From the widget' })).toBe('done');
  expect(await page.evaluate(() => window.hostPage.calls)).toEqual([['toast', { text: 'From the widget' }]]);
  expect(printed.filter((line) => !line.includes('does not match the recipient window'))).toEqual([]);
}

const nonceOf = (page: Page) =>
  page.evaluate(() => window.hostPage.said.flatMap(([, message]): string[] => Object(message).partnerWidgets?.nonce ?? []).at(-1) ?? '');

test.each([WIDGET, EVIL])('a frame beside the widget, of %s, is heard by nobody, even with the nonce', async (origin) => {
  const opened = await openConversation(browser(), { grant: 'everything' });
  await expect.poll(() => statesOf(opened.widget)).toContain('verified 1.1');
  const nonce = await nonceOf(opened.page);
  expect(nonce).not.toBe('');
  const [toHost, toWidget] = [await count(opened.page), await count(opened.widget)];
  const attacker = await openBeside(opened.page, `${origin}/attacker`);
  await Promise.all([flood(attacker, 'parent', nonce), flood(attacker, 0, nonce)]);
  await expect.poll(() => toHost(origin)).toBeGreaterThanOrEqual(MANY);
  await expect.poll(() => toWidget(origin)).toBe(MANY);
  expect(await attacker.evaluate(() => window.attacker.heard)).toBe(0);
  await expectUndisturbed(opened);
});

test('a page around the widget that may not frame it says what it likes, and is told nothing', async () => {
  const { page, printed } = await openPage(browser(), `${EVIL}/attacker`);
  const widget = await openWidget(page);
  const toWidget = await count(widget);
  await flood(page.mainFrame(), 0);
  await expect.poll(() => toWidget(EVIL)).toBe(MANY);
  expect(await statusOf(widget)).toBe('failed');
  expect(await asker(widget)('confirm', { title: 'Sure?' })).toBe('unsupported unknown-host');
  expect(await page.evaluate(() => window.attacker.heard)).toBe(0);
  expect(await widget.evaluate(() => JSON.stringify(window.widgetPage.environments))).not.toContain('evil');
  expect(printed).toEqual([]);
});

async function openWidget(page: Page): Promise<Frame> {
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src }));
  }, `${WIDGET}/widget`);
  const widget = await widgetIn(page);
  await expect.poll(() => widget.evaluate(() => !!window.widgetPage).catch(() => false)).toBe(true);
  return widget;
}

test('a page of another origin in the widget’s frame is neither heard nor told anything', async () => {
  const { page, widget, printed } = await openConversation(browser(), { grant: 'everything' });
  const nonce = await nonceOf(page);
  const toHost = await count(page);
  await widget.evaluate((url) => location.assign(url), `${EVIL}/attacker`);
  await expect.poll(() => widget.evaluate(() => !!window.attacker).catch(() => false)).toBe(true);
  await flood(widget, 'parent', nonce);
  await expect.poll(() => toHost(EVIL)).toBe(MANY);
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
  await page.waitForTimeout(300);
  expect(await widget.evaluate(() => window.attacker.heard)).toBe(0);
  expect(await page.evaluate(() => [window.hostPage.calls, window.hostPage.problems, window.hostPage.uncaught])).toEqual([[], [], []]);
  expect(await page.evaluate(() => window.hostPage.talks.at(-1))).toMatchObject({ badge: undefined, hasUnsavedChanges: false });
  expect(printed.filter((line) => !line.includes('does not match the recipient window'))).toEqual([]);
});

test('a hostile page of the widget’s own origin harms itself alone, however it knocks and floods', async () => {
  const { page, frame, printed, show } = await openCrm(browser(), { grant: ['context'], url: `${WIDGET}/attacker` });
  const attacker = await frame();
  await expect.poll(() => attacker.evaluate(() => !!window.attacker).catch(() => false)).toBe(true);
  const toHost = await count(page);
  await flood(attacker, 'parent');
  await expect.poll(() => toHost(WIDGET)).toBe(MANY);
  const { calls, problems, uncaught } = await page.evaluate(() => window.hostPage);
  expect([calls, uncaught]).toEqual([[], []]);
  expect(problems).toEqual([...new Set(problems)]);
  expect(await page.evaluate(() => Reflect.get({}, 'polluted'))).toBeUndefined();
  expect(printed).toEqual([]);
  // The next widget in the same place is heard at once.
  await show({ grant: ['toast'], record: '2' });
  const widget = await frame();
  await expect.poll(() => statusOf(widget).catch(() => '')).toBe('connected');
  expect(await asker(widget)('toast', { text: 'Saved' })).toBe('done');
});

test('an answer that is not to this question, or comes again, settles nothing', async () => {
  const src = encodeURIComponent(`${WIDGET}/widget`);
  const { page, printed } = await openPage(browser(), `${CRM}/raw-host?version=1&src=${src}`);
  const widget = await widgetIn(page);
  await expect.poll(() => page.evaluate(() => window.raw.heard.map(({ type }) => type))).toContain('hello');
  const say = (type: string, data: object) => page.evaluate((message) => window.raw.say(message), { type, messageId: 'h', data });
  await say('welcome', { version: 1, capabilities: ['confirm'] });
  await expect.poll(() => statusOf(widget)).toBe('connected');
  const asked = asker(widget)('confirm', { title: 'Sure?' });
  const questions = () =>
    page.evaluate(() => window.raw.heard.filter(({ type }) => type === 'confirm').map((each) => String(Reflect.get(each, 'messageId'))));
  await expect.poll(async () => (await questions()).length).toBe(1);
  const [to] = await questions();
  const yes = { supported: true, ok: true, value: { isConfirmed: true } };
  for (const wrong of [`${to}0`, 'hello', '__proto__', '']) await say('answer', { to: wrong, ...yes });
  await say('answer', { to, supported: true });
  await say('answer', { to, supported: true, ok: true, value: { isConfirmed: 'false' } });
  expect(await asked).toBe(false);
  const next = asker(widget)('confirm', { title: 'Really?' });
  await say('answer', { to, ...yes });
  await expect.poll(async () => (await questions()).length).toBe(2);
  await say('answer', { to: (await questions())[1], supported: true, ok: false, code: 'refused' });
  expect(await next).toBe('supported refused');
  // The browser tells of each SYNC that came before the widget's page.
  expect(printed.filter((line) => !line.includes('does not match the recipient window'))).toEqual([]);
});

test('a context that was not signed, or is old, never takes the place of the one that was verified', async () => {
  const src = encodeURIComponent(`${WIDGET}/widget`);
  const { page } = await openPage(browser(), `${CRM}/raw-host?version=1&src=${src}`);
  const widget = await widgetIn(page);
  await expect.poll(() => page.evaluate(() => window.raw.heard.map(({ type }) => type))).toContain('hello');
  const say = (message: object) => page.evaluate((each) => window.raw.say(each), { messageId: 'h', ...message });
  const good = await page.evaluate(async () => (await fetch('/sign?record=1')).json());
  await say({ type: 'welcome', data: { version: 1, capabilities: ['context'] } });
  await say({ type: 'context', data: { signed: good } });
  await expect.poll(async () => (await statesOf(widget)).at(-1)).toBe('verified 1.1');
  const forged = { context: btoa(JSON.stringify({ ...JSON.parse(atob(good.context)), user: { id: 'evil' } })), signature: good.signature };
  await say({ type: 'context', data: { signed: forged } });
  await say({ type: 'context', data: { signed: { context: good.context, signature: '0'.repeat(64) } } });
  await widget.waitForTimeout(500);
  expect((await statesOf(widget)).at(-1)).toBe('verified 1.1');
  const better = await page.evaluate(async () => (await fetch('/sign?record=1')).json());
  await say({ type: 'context', data: { signed: better } });
  await expect.poll(async () => (await statesOf(widget)).at(-1)).toBe('verified 1.2');
});

test('text that would read backwards or hold tags is shown as it is, inside what names the widget', async () => {
  const { page, ask } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  const text = '\u202E<img src=x onerror="window.ran=1">gnp.exe';
  await ask('toast', { text });
  await expect.poll(() => page.locator('.pw-toast bdi').first().textContent()).toBe(text);
  const confirmed = ask('confirm', { title: text, text, confirmLabel: text });
  await expect.poll(() => page.locator('dialog h2').textContent()).toBe(text);
  expect(await page.locator('.pw-dialog-from').textContent()).toBe('Homes');
  expect(await page.evaluate(() => [document.querySelectorAll('img').length, Reflect.get(window, 'ran')])).toEqual([0, undefined]);
  await page.locator('dialog button').last().click();
  expect(await confirmed).toBe(true);
});

test('a modal is a page of the widget’s own origin, with a context of its own, and closes with a value', async () => {
  const { page, ask, asked } = await openConversation(browser(), { grant: 'everything', how: 'built-in' });
  for (const path of ['//evil.test/x', '/\\evil.test', 'https://evil.test', '/\t/evil.test']) {
    expect(await ask('modal', { path, title: 'Homes' })).toBe('supported malformed-message');
  }
  const closed = ask('modal', { path: '/widget?modal', title: 'Homes' });
  await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith(`${WIDGET}/widget?modal`)).length).toBe(1);
  const inside = page.frames().find((frame) => frame.url().startsWith(`${WIDGET}/widget?modal`))!;
  await expect.poll(() => statusOf(inside).catch(() => '')).toBe('connected');
  expect(await asker(inside)('badge', '9')).toBe('unsupported unsupported');
  void asker(inside)('close', { picked: 9 }).catch(() => {});
  expect(await closed).toEqual({ picked: 9 });
  await expect.poll(() => page.frames().map((frame) => new URL(frame.url()).origin)).toEqual([CRM, WIDGET]);
  expect(asked.signed).toEqual(['1', '1']);
  expect(asked.urls.filter((url) => url.startsWith(EVIL))).toEqual([]);
});
