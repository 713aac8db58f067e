import { describe, expect, test } from 'vitest';
import { openSeat, shareBrowser } from '../wire/desk.ts';
import { asker, openConversation, openCrm, openPage, statesOf, statusOf, widgetIn } from './open.ts';
import { CRM, EVIL, WIDGET } from './site.ts';
import { wishes } from './wishes.ts';

const browser = shareBrowser();

describe.each(['hubspot-crm', 'phone-crm'])('%s, a host that speaks HubSpot’s wire alone', (name) => {
  test('grants nothing, and each wish is answered at once', async () => {
    const { page, printed } = await openPage(browser(), `${CRM}/${name}`);
    const widget = await openSeat(page, `${WIDGET}/widget`);
    await expect.poll(() => statusOf(widget)).toBe('connected');
    const ask = asker(widget);
    for (const [wish, given] of wishes) expect([wish, await ask(wish, ...given)]).toEqual([wish, 'unsupported unsupported']);
    // HubSpot's own end prints what it sends and hears.
    expect(printed.filter((line) => !line.includes('calling-extensions-sdk'))).toEqual([]);
  });

  test('fails a page whose context was to come by message', async () => {
    const { page } = await openPage(browser(), `${CRM}/${name}`);
    const widget = await openSeat(page, `${WIDGET}/widget?contextDelivery=message`);
    await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'failed missing-context']);
  });
});

test('a widget that says nothing is shown as ever, and is asked for five seconds', async () => {
  const { page, frame, printed } = await openCrm(browser(), { url: `${WIDGET}/silent`, grant: 'everything' });
  const widget = await frame();
  await expect.poll(() => widget.textContent('body')).toBe('I have a context');
  await expect.poll(() => page.evaluate(() => window.hostPage.statuses.at(-1))).toBe('ready');
  const count = () => page.evaluate(() => window.hostPage.said.length);
  await expect.poll(count).toBeGreaterThan(20);
  await page.waitForTimeout(5_000);
  const asked = await count();
  await page.waitForTimeout(500);
  expect(await count()).toBe(asked);
  expect(asked).toBeLessThanOrEqual(51);
  expect(printed).toEqual([]);
});

test('a widget in no frame is answered at once, and looks as the browser does', async () => {
  const { page } = await openPage(browser(), `${WIDGET}/widget`);
  const widget = page.mainFrame();
  await expect.poll(() => statusOf(widget)).toBe('failed');
  const ask = asker(widget);
  for (const [wish, given] of wishes) expect([wish, await ask(wish, ...given)]).toEqual([wish, 'unsupported not-in-frame']);
  expect(await widget.evaluate(() => window.widgetPage.environments)).toMatchObject([{ theme: 'light', locale: 'en-US' }]);
  await expect.poll(async () => (await statesOf(widget)).at(-1)).toBe('failed missing-context');
});

test('a host that the widget does not know is told nothing, and still shows its widget', async () => {
  const { page, frame } = await openCrm(browser(), { url: `${WIDGET}/widget?allow=https://other.test`, grant: 'everything' });
  const widget = await frame();
  await expect.poll(() => statusOf(widget)).toBe('failed');
  await expect.poll(() => statesOf(widget)).toEqual(['verifying', 'verified 1.1']);
  const ask = asker(widget);
  for (const [wish, given] of wishes) expect([wish, await ask(wish, ...given)]).toEqual([wish, 'unsupported unknown-host']);
  expect(await page.evaluate(() => window.hostPage.said.filter(([direction]) => direction === 'received'))).toEqual([]);
});

describe('versions', () => {
  const openNewer = async () => {
    const src = encodeURIComponent(`${WIDGET}/widget`);
    const { page } = await openPage(browser(), `${CRM}/raw-host?version=9&src=${src}`);
    await expect.poll(() => page.evaluate(() => window.raw.heard.map(({ type }) => type))).toEqual(['knock', 'SYNC_ACK', 'hello']);
    return { page, widget: await widgetIn(page) };
  };
  const welcome = (data: object) => ({
    type: 'welcome',
    messageId: 'w',
    data: { version: 9, capabilities: ['toast', 'of-tomorrow'], ...data },
  });

  test('a newer host is told this release, and what it grants beyond is not known', async () => {
    const { page, widget } = await openNewer();
    expect(await page.evaluate(() => window.raw.heard.at(-1)?.data)).toEqual({ version: 1, listensTo: ['environment', 'path', 'context'] });
    await page.evaluate((message) => window.raw.say(message), welcome({ ofTomorrow: { any: 'thing' } }));
    await expect.poll(() => statusOf(widget)).toBe('connected');
    expect(await widget.evaluate(() => window.widgetPage.host.link)).toMatchObject({ capabilities: ['toast'] });
  });

  test.each<[what: string, data: object]>([
    ['an environment', { environment: { theme: 'dark' } }],
    ['a path to another site', { path: '//evil.test' }],
    ['a state', { state: 7 }],
  ])('a host that says %s wrong is welcome without it', async (_, data) => {
    const { page, widget } = await openNewer();
    await page.evaluate((message) => window.raw.say(message), welcome(data));
    await expect.poll(() => statusOf(widget)).toBe('connected');
    expect(await widget.evaluate(() => window.widgetPage.host.supports('toast'))).toBe(true);
    expect(
      await widget.evaluate((names) => names.filter((name) => Object(window.widgetPage.host.link)[name] !== undefined), Object.keys(data)),
    ).toEqual([]);
  });

  test('a newer widget is told this release, and what it says beyond is refused', async () => {
    const { page, frame } = await openCrm(browser(), { url: `${WIDGET}/raw`, grant: ['toast'] });
    const widget = await frame();
    await expect.poll(() => widget.evaluate(() => window.raw?.nonce)).toBeTruthy();
    const say = (type: string, data: object) =>
      widget.evaluate((message) => window.raw.say(message), { type, messageId: `m-${type}`, data });
    await say('hello', { version: 9, listensTo: ['of-tomorrow'] });
    await say('of-tomorrow', {});
    await say('toast', { text: 'Saved', ofTomorrow: 1 });
    await expect
      .poll(() => widget.evaluate(() => window.raw.heard.filter(({ type }) => type !== 'environment')))
      .toMatchObject([
        { type: 'welcome', data: { version: 1, capabilities: ['toast'] } },
        { type: 'answer', data: { to: 'm-of-tomorrow', supported: false, ok: false, code: 'unsupported' } },
        { type: 'answer', data: { to: 'm-toast', supported: true, ok: true } },
      ]);
    expect(await page.evaluate(() => window.hostPage.problems)).toEqual(['unsupported']);
  });
});

test('a widget opened by the CRM of another origin is not spoken to', async () => {
  const src = encodeURIComponent(`${WIDGET}/widget`);
  const { page } = await openPage(browser(), `${EVIL}/raw-host?version=1&src=${src}`);
  const widget = await widgetIn(page);
  await expect.poll(() => statusOf(widget)).toBe('failed');
  expect(await page.evaluate(() => window.raw.heard)).toEqual([]);
});

test('the same is spoken to by the CRM that it knows', async () => {
  const { widget } = await openConversation(browser());
  expect(await statusOf(widget)).toBe('connected');
});
