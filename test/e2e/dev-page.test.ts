import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateSecretKey } from '../../src/server/index.ts';
import { ROOT } from '../built.ts';
import { type StartedDev, startDev } from '../cli/start-dev.ts';
import { sharedChromium, visit } from './browse.ts';
import { serveDevWidget } from './dev-widget.ts';

// `partner-widgets dev` as it is published, with a widget of another origin in a real browser.

const KEY = generateSecretKey();
let widget: Awaited<ReturnType<typeof serveDevWidget>>;
let rendered: StartedDev;
let live: StartedDev;
let phone: StartedDev;
let browser: Browser;

beforeAll(async () => {
  widget = await serveDevWidget(KEY);
  const start = (path: string) => startDev([`${widget.origin}${path}`, '--port', '0'], { WIDGET_SECRET_KEY: KEY });
  [browser, rendered, live, phone] = await Promise.all([sharedChromium(), start('/widget'), start('/live'), start('/phone')]);
});
afterAll(async () => {
  expect(await Promise.all([rendered, live, phone].map((dev) => dev.end()))).toEqual([0, 0, 0]);
  widget.close();
});

async function open(dev: StartedDev, options: BrowserContextOptions = {}) {
  const { page, complaints } = await visit(browser, dev.crm, { viewport: { width: 1300, height: 900 }, ...options });
  const frame = page.frameLocator('.pw-iframe');
  return {
    page,
    complaints,
    frame,
    /** What the widget shows. */
    shows: () => frame.locator('h1, output, body > p').first().innerText(),
    [Symbol.asyncDispose]: () => page.context().close(),
  };
}

const select = (page: Page, label: string, value: string) => page.getByLabel(label, { exact: true }).selectOption(value);
const pick = (page: Page, group: string, option: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('radio', { name: option, exact: true }).check();

/** The messages, the oldest first: "← hello". */
const said = (page: Page) =>
  page
    .locator('.trace-line')
    .evaluateAll((lines) =>
      lines
        .map((line) => [...line.querySelectorAll('[aria-hidden], .trace-type')].map((part) => part.firstChild?.textContent).join(' '))
        .reverse(),
    );

test('a verified name, at once, without a complaint of the browser’s', async () => {
  await using crm = await open(rendered);
  await expect.poll(crm.shows).toBe('Jane Doe');
  expect(crm.complaints).toEqual([]);
});

test('a context in each state: what the widget shows, and what the page says a good one does', async () => {
  await using crm = await open(rendered);
  for (const [state, shown] of [
    ['unknown-record', 'Unknown Person'],
    ['tampered', 'signature-mismatch'],
    ['working', 'Jane Doe'],
    ['wrong-key', 'signature-mismatch'],
    ['unsigned', 'missing-signature'],
    ['duplicate', 'duplicate-parameter'],
    ['stale', 'stale-context'],
    ['future', 'future-context'],
    ['foreign-ed25519', 'Jane Doe'],
  ] as const) {
    await select(crm.page, 'State', state);
    await expect.poll(crm.shows, { message: state }).toBe(shown);
    const hint = crm.page.locator('.field', { hasText: 'A good widget:' });
    if (shown.includes('-')) expect(await hint.locator('code').innerText()).toBe(shown);
  }
});

test('what is too long for a URL the CRM does not open; by POST the widget decides', async () => {
  await using crm = await open(rendered);
  await select(crm.page, 'State', 'long');
  await expect.poll(() => crm.page.locator('.pw-notice-code').innerText()).toBe('url-too-long');
  await pick(crm.page, 'Delivery', 'POST');
  await expect.poll(crm.shows).toBe('Jane Doe');
  await select(crm.page, 'State', 'oversized');
  await expect.poll(crm.shows).toMatch(/^context-too-large|malformed-request$/);
});

test('every fixture of either view', async () => {
  await using crm = await open(rendered);
  for (const [fixture, shown] of [
    ['emoji', '👩‍💻 Ada 🏡'],
    ['plus', 'O’Brien – VIP'],
    ['html', '<img src=x onerror=alert(1)> "><script>alert(2)</script>'],
    ['nulls', 'No name'],
  ] as const) {
    await select(crm.page, 'Fixture', fixture);
    await expect.poll(crm.shows).toBe(shown);
  }
  await pick(crm.page, 'View', 'Company');
  await expect.poll(crm.shows).toBe('Acme Corporation');
  expect(await crm.page.getByRole('heading', { level: 1 }).innerText()).toBe('Acme Corporation');
});

describe('an edit', () => {
  test('is pushed to a widget that listens', async () => {
    await using crm = await open(live);
    await expect.poll(crm.shows).toBe('Jane');
    await crm.page.getByLabel('First name').fill('Zoë');
    await expect.poll(crm.shows).toBe('Zoë');
    expect(await crm.page.getByText('sent to your widget as you type').count()).toBe(1);
    await expect.poll(() => said(crm.page)).toContain('→ context');
  });

  test('waits for a reload where it does not', async () => {
    await using crm = await open(rendered);
    await expect.poll(crm.shows).toBe('Jane Doe');
    await crm.page.getByLabel('Last name').fill('Roe');
    await expect.poll(() => crm.page.getByRole('heading', { level: 1 }).innerText()).toBe('Jane Roe');
    expect(await crm.shows()).toBe('Jane Doe');
    await crm.page.getByRole('button', { name: 'Reload the widget' }).click();
    await expect.poll(crm.shows).toBe('Jane Roe');
  });

  test('that cannot be read is kept as it is typed, and said in words; also across a reload', async () => {
    await using crm = await open(rendered);
    await expect.poll(crm.shows).toBe('Jane Doe');
    await crm.page.getByText('All of it, as JSON').click();
    const json = crm.page.getByLabel('The context as JSON');
    await json.fill('{"team":');
    await expect.poll(() => crm.page.locator('.problem').innerText()).toMatch(/This is no JSON yet: .*the last good one is shown/);
    await json.fill('{"team":{"id":"t"},"user":{"id":"u"},"person":{"id":"p","firstName":7}}');
    await expect.poll(() => crm.page.locator('.problem').innerText()).toContain('"person.firstName" is not as documented');
    await crm.page.reload();
    await expect.poll(crm.shows).toBe('Jane Doe');
    await crm.page.getByText('All of it, as JSON').click();
    expect(await json.inputValue()).toContain('"firstName":7');
    await json.fill('{"team":{"id":"t"},"user":{"id":"u"},"person":{"id":"p","firstName":"Ann"}}');
    await crm.page.getByRole('button', { name: 'Reload', exact: true }).first().click();
    await expect.poll(crm.shows).toBe('Ann');
  });
});

test('the look reaches the widget: theme, locale, direction, width', async () => {
  await using crm = await open(live);
  const environment = () => crm.frame.locator('body').getAttribute('data-environment');
  await expect.poll(environment).toBe('light en-US ltr');
  await pick(crm.page, 'Theme', 'Dark');
  await pick(crm.page, 'Direction', 'Right to left');
  await select(crm.page, 'Locale', 'ar-AE');
  await expect.poll(environment).toBe('dark ar-AE rtl');
  await pick(crm.page, 'Width', 'Phone 390');
  await expect.poll(() => crm.frame.locator('html').evaluate(() => innerWidth)).toBe(390);
  await pick(crm.page, 'Width', 'Tablet 820');
  await expect.poll(() => crm.frame.locator('html').evaluate(() => innerWidth)).toBe(820);
  await crm.page.reload();
  await expect.poll(environment).toBe('dark ar-AE rtl');
});

test('the signature is late, fails, or never comes', async () => {
  await using crm = await open(rendered);
  await expect.poll(crm.shows).toBe('Jane Doe');
  const reload = crm.page.locator('.topbar').getByRole('button', { name: 'Reload' });
  await crm.page.getByLabel('The signature comes after').fill('1500');
  await reload.click();
  await expect.poll(() => crm.page.locator('.pw-frame').getAttribute('data-status')).toBe('signing');
  await expect
    .poll(async () => Number(/ready in (\d+) ms/.exec(await crm.page.locator('.pw-bar-ready').innerText())?.[1]))
    .toBeGreaterThanOrEqual(1_500);
  await crm.page.getByLabel('The signature comes after').fill('0');
  await pick(crm.page, 'The signature', 'Fails');
  await reload.click();
  await expect.poll(() => crm.page.locator('.pw-notice-code').innerText()).toBe('sign-failed');
  await pick(crm.page, 'The signature', 'Never comes');
  await reload.click();
  await expect.poll(() => crm.page.locator('.pw-notice-code').innerText()).toBe('sign-timeout');
});

test('every message is in the trace: the handshake, a toast, its answer, what was denied', async () => {
  await using crm = await open(live);
  await expect.poll(() => said(crm.page)).toEqual(expect.arrayContaining(['→ SYNC', '← SYNC_ACK', '← hello', '→ welcome']));
  await crm.frame.getByRole('button', { name: 'Toast' }).click();
  await expect.poll(() => crm.page.locator('.pw-frame').getByText('Saved by the widget').count()).toBe(1);
  await expect.poll(() => said(crm.page)).toEqual(expect.arrayContaining(['← toast', '→ answer']));
  await crm.page.locator('summary', { hasText: 'toast' }).click();
  await expect.poll(() => crm.page.locator('.trace pre').innerText()).toContain('"text": "Saved by the widget"');
  await crm.page.getByLabel('Filter messages').fill('toast');
  await expect.poll(() => said(crm.page)).toEqual(['← toast']);
  await crm.page.getByLabel('Filter messages').fill('');
  await crm.page.getByRole('button', { name: 'Pause' }).click();
  const held = await said(crm.page);
  await crm.page.getByLabel('toast', { exact: true }).uncheck();
  await crm.frame.getByRole('button', { name: 'Toast' }).click();
  await expect.poll(() => crm.frame.locator('samp').innerText()).toBe('"unsupported"');
  expect(await said(crm.page)).toEqual(held);
  await crm.page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(async () => (await said(crm.page)).length).toBeGreaterThan(held.length);
  await crm.page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => said(crm.page)).toEqual([]);
});

test('the CRM answers late, and refuses', async () => {
  await using crm = await open(live);
  const ask = crm.frame.getByRole('button', { name: 'Open' });
  const answer = () => crm.frame.locator('samp').innerText();
  await crm.page.getByLabel('The CRM answers after').fill('1000');
  const since = Date.now();
  await ask.click();
  await expect.poll(answer).toBe('true');
  expect(Date.now() - since).toBeGreaterThanOrEqual(1_000);
  await expect.poll(() => said(crm.page)).toContain('• Would open the person 42.');
  await crm.page.getByLabel('The CRM answers after').fill('0');
  await pick(crm.page, 'The CRM', 'Refuses');
  await ask.click();
  await expect.poll(answer).toBe('"refused"');
});

test('a soft phone is in the dock, and the contact’s number dials', async () => {
  await using crm = await open(phone);
  await crm.page.getByLabel('This is a soft phone').check();
  await crm.page.getByRole('button', { name: 'Call +1-555-1234' }).click();
  const screen = crm.page.frameLocator('.pw-dock iframe').locator('p');
  await expect.poll(() => screen.innerText()).toBe('+1-555-1234');
  await expect.poll(() => said(crm.page)).toEqual(expect.arrayContaining(['← INITIALIZED', '→ DIAL_NUMBER']));
});

describe('at 390 px, light and dark', () => {
  const axe = readFileSync(`${ROOT}/node_modules/axe-core/axe.min.js`, 'utf8');
  const violations = async (page: Page) => {
    // By DevTools, as the page's policy lets no script in.
    const tools = await page.context().newCDPSession(page);
    await tools.send('Runtime.evaluate', { expression: `${axe};0` });
    const run =
      "axe.run(document, { iframes: false }).then((r) => JSON.stringify(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target).join(', '))))";
    const { result } = await tools.send('Runtime.evaluate', { expression: run, awaitPromise: true });
    return JSON.parse(String(result.value));
  };

  test.each(['light', 'dark'] as const)(
    '%s: the drawer is reached, left and read by the keyboard; axe finds nothing',
    async (colorScheme) => {
      await using crm = await open(live, { viewport: { width: 390, height: 844 }, colorScheme });
      const { page } = crm;
      await expect.poll(crm.shows).toBe('Jane');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await page.locator('#controls').getAttribute('inert')).not.toBeNull();
      await page.getByRole('button', { name: 'Controls' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('controls');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Controls');
    },
  );

  test.each(['light', 'dark'] as const)('and wide, %s', async (colorScheme) => {
    await using crm = await open(rendered, { colorScheme });
    await expect.poll(crm.shows).toBe('Jane Doe');
    expect(await violations(crm.page)).toEqual([]);
  });
});
