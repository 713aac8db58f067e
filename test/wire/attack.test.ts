import type { Frame } from 'playwright';
import { expect, test } from 'vitest';
import { THOROUGH } from '../thorough.ts';
import { openDesk, openFrame, openPage, openSeat, shareBrowser } from './desk.ts';
import { arrived, expectQuick } from './measures.ts';
import { CRM, EVIL, PHONE } from './site.ts';

// 20,500 hostile messages, of which none is accepted; 205,000 in `npm run test:thorough`. Each arrives: the pages count what comes to
// their windows.

const times = THOROUGH ? 10 : 1;

const browser = shareBrowser();

/** Every message is read, so that what keeps it out is not only that there are many. They are of twelve kinds, so of 2,000 each comes 166 times. */
const unlimited = { rate: { burst: 1e9, perSecond: 1e9 } };

const flood = (frame: Frame, target: 'parent' | number, count: number, nonce = 'p0') =>
  frame.evaluate(([to, times, leaked]) => window.attacker.flood(to, times, leaked), [target, count, nonce] as const);

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** The conversation goes on as if nothing had been. */
async function expectUndisturbed({ tell, say, heard, received, seat }: Desk, initialized = 1): Promise<void> {
  expect((await received()).map(({ type }) => type)).toEqual(new Array(initialized).fill('INITIALIZED'));
  expect((await heard()).map(([name]) => name)).toEqual(new Array(initialized).fill('onReady'));
  expect(await seat()).toMatchObject({ problems: [], unknown: [] });
  await tell({ type: 'END_CALL', data: { by: 'agent' } });
  await say('userLoggedIn');
  await expect.poll(async () => (await heard()).at(-1)).toEqual(['onEndCall', { by: 'agent' }]);
  await expect.poll(async () => (await received()).at(-1)?.type).toBe('LOGGED_IN');
}

/** What the next SYNC of the CRM's first frame says, as a thief in the phone's page would learn it. */
async function leakNonce({ page, frame }: Desk): Promise<string> {
  await frame.evaluate(() => {
    addEventListener('message', ({ data }) => {
      document.title ||= data?.partnerWidgets?.nonce ?? '';
    });
  });
  await page.evaluate(() => window.crm.seats[0]!.frame!.dispatchEvent(new Event('load')));
  const nonce = () => frame.evaluate(() => document.title);
  await expect.poll(nonce).not.toBe('');
  await expect.poll(() => page.evaluate(() => window.crm.seats[0]!.received.length)).toBe(2);
  return nonce();
}

test.each([['phone'], ['hubspot-phone']])(
  '%s: frames beside the phone, of its own origin and of another, are heard by nobody',
  async (phone) => {
    const desk = await openDesk(browser(), { phone });
    const attackers = [await openFrame(desk.page, `${PHONE}/attacker`), await openFrame(desk.page, `${EVIL}/attacker`)];
    const nonce = phone === 'phone' ? await leakNonce(desk) : 'p0';
    const before = [await arrived(desk.page, PHONE), await arrived(desk.frame, PHONE)];
    // HubSpot's class takes the first SYNC from anybody, and throws on null: it is not ours to defend.
    const isOurs = phone === 'phone';
    await Promise.all(
      attackers.flatMap((each) => [flood(each, 'parent', 2_000 * times, nonce), isOurs && flood(each, 0, 2_000 * times, nonce)]),
    );
    await expect.poll(() => arrived(desk.page, EVIL)).toBe(2_000 * times);
    expect((await arrived(desk.page, PHONE)) - before[0]!).toBe(2_000 * times);
    await expectQuick(desk.page, (2_000 * times) / 100);
    if (isOurs) {
      await expect.poll(() => arrived(desk.frame, EVIL)).toBe(2_000 * times);
      expect((await arrived(desk.frame, PHONE)) - before[1]!).toBe(2_000 * times);
      await expectQuick(desk.frame, (2_000 * times) / 100);
      expect(desk.printed).toEqual([]);
    }
    for (const each of attackers) expect(await each.evaluate(() => window.attacker.heard)).toBe(0);
    await expectUndisturbed(desk, isOurs ? 2 : 1);
  },
);

test('a page that may not frame the phone says what it likes, and is told nothing', async () => {
  const { page, printed } = await openPage(browser(), `${EVIL}/attacker`);
  const phone = await openFrame(page, `${PHONE}/phone?host=${CRM}`);
  await flood(page.mainFrame(), 0, 3_000 * times);
  await expect.poll(() => arrived(phone, EVIL)).toBe(3_000 * times);
  expect((await phone.evaluate(() => window.phone.heard)).map(([name]) => name)).toEqual(['onFailed', 'defaultEventHandler']);
  expect(await phone.evaluate(() => window.phone.connections)).toMatchObject([{ status: 'failed', code: 'unknown-host' }]);
  expect(await phone.evaluate(() => window.phone.call('userLoggedIn'))).toMatchObject({ ok: false });
  expect(await page.evaluate(() => window.attacker.heard)).toBe(0);
  await expectQuick(phone, (3_000 * times) / 100);
  expect(printed).toEqual([]);
});

test('of two widgets of one origin, one cannot speak for the other, even with its nonce', async () => {
  const desk = await openDesk(browser());
  const attacker = await openSeat(desk.page, `${PHONE}/attacker`, unlimited);
  const nonce = await leakNonce(desk);
  const before = await arrived(desk.page, PHONE);
  await flood(attacker, 'parent', 2_000 * times, nonce);
  await expect.poll(async () => (await arrived(desk.page, PHONE)) - before).toBe(2_000 * times);
  expect(await desk.page.evaluate(() => window.crm.seats[1]!.received)).toEqual([]);
  // On a busy machine the flood may take longer than the host waits for the widget itself.
  expect(await desk.page.evaluate(() => window.crm.seats[1]!.steps.map(({ status }) => status))).not.toContain('ready');
  await expectQuick(desk.page, (2_000 * times) / 100);
  expect(desk.printed).toEqual([]);
  await expectUndisturbed(desk, 2);
});

test('a widget that answers an old SYNC, and talks while it is synced, is not heard', async () => {
  const { page, printed } = await openPage(browser(), `${CRM}/crm`);
  const attacker = await openSeat(page, `${EVIL}/attacker`, unlimited);
  const oldNonce = await attacker.evaluate(
    () => new Promise<string>((resolve) => addEventListener('message', ({ data }) => resolve(data.partnerWidgets.nonce), { once: true })),
  );
  await page.evaluate(() => window.crm.seats[0]!.frame!.dispatchEvent(new Event('load')));
  await flood(attacker, 'parent', 1_500 * times, oldNonce);
  await expect.poll(() => arrived(page, EVIL)).toBe(1_500 * times);
  const { steps, received } = await page.evaluate(() => ({
    steps: window.crm.seats[0]!.steps.map(({ status }) => status),
    received: window.crm.seats[0]!.received,
  }));
  expect(steps).toEqual(['syncing', 'syncing']);
  expect(received).toEqual([]);
  expect(printed).toEqual([]);
});

test.each([['phone'], ['hubspot-phone']])(
  '%s: a frame that went on to another origin is neither heard nor told anything',
  async (phone) => {
    const desk = await openDesk(browser(), { phone });
    await desk.page.evaluate((src) => {
      window.crm.seats[0]!.frame!.src = src;
    }, `${EVIL}/attacker`);
    await desk.frame.waitForURL(`${EVIL}/attacker`);
    const sent = await desk.tell({ type: 'DIAL_NUMBER', data: { phoneNumber: '+15550199' } });
    expect(sent).toMatchObject([{ ok: false, failure: { code: 'not-ready' } }]);
    await flood(desk.frame, 'parent', 1_000 * times);
    await expect.poll(() => arrived(desk.page, EVIL)).toBe(1_000 * times);
    expect(await desk.seat()).toMatchObject({ steps: ['syncing', 'ready', 'syncing'], problems: [], unknown: [] });
    expect((await desk.received()).map(({ type }) => type)).toEqual(['INITIALIZED']);
    expect(await desk.frame.evaluate(() => window.attacker.heard)).toBe(0);
    // The browser itself tells of each SYNC that it does not deliver.
    const ours = desk.printed.filter((line) => !line.includes('does not match the recipient window'));
    expect(phone === 'phone' ? ours : []).toEqual([]);
  },
);
