import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personContext } from 'partner-widgets/testing';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, visit } from '../e2e/browse.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';
import { checkWidget } from './check-widget.ts';
import { copyExample, type Example, freePort, installPacked } from './example.ts';
import { run } from './run.ts';

const SESSION_SECRET = 'f0b4c9f6a7d84b0aa3c1a2b9d3e4f5061728394a5b6c7d8e9f00112233445566';
const AGENT_PASSWORD = 'correct horse battery staple';
const env = { NEXT_TELEMETRY_DISABLED: '1' };

describe('examples/next-app-router', () => {
  let example: Example;
  let crm: string;
  let partner: string;
  beforeAll(async () => {
    example = await copyExample('next-app-router');
    await installPacked(example);
    const port = await freePort();
    [crm, partner] = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
    await run('npm', ['run', 'build'], { cwd: example.folder, env });
    const settings = { WIDGET_SECRET_KEY: SECRET_KEY, SESSION_SECRET, AGENT_PASSWORD, CRM_ORIGIN: crm, WIDGET_ORIGIN: partner };
    const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
    await writeFile(join(example.folder, '.env.local'), lines.join(''));
    await example.start('npm', ['start', '--', '--port', String(port)], env, port);
  });
  afterAll(() => example?.remove());

  // A page of Next.js has its status before it has run.
  checkWidget(() => ({ widget: `${partner}/widget`, crm, failedStatus: 200 }));

  test.each(['WIDGET_SECRET_KEY', 'SESSION_SECRET', 'AGENT_PASSWORD', 'CRM_ORIGIN', 'WIDGET_ORIGIN'])(
    'does not start without %s',
    async (name) => {
      const { code, output } = await example.refuse('npm', ['start', '--', '--port', String(await freePort())], { ...env, [name]: '' });
      expect(code).toBeGreaterThan(0);
      expect(output).toContain(`${name} is not set. Copy .env.example`);
    },
  );

  const signIn = async (password: string) => {
    const body = new URLSearchParams({ email: 'ada@crm.example', password });
    const response = await fetch(`${crm}/api/sign-in`, { method: 'POST', body, redirect: 'manual' });
    return { location: response.headers.get('location'), cookie: response.headers.getSetCookie()[0] ?? '' };
  };
  const askToSign = async (cookie: string, asked: object) => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(`${crm}/api/sign`, { method: 'POST', headers, body: JSON.stringify(asked) });
    return { status: response.status, json: await response.json() };
  };
  const jose = { widgetId: 'contact-card', viewType: 'person', recordId: 'jose' };

  describe('the session', () => {
    test('a wrong password opens none', async () => {
      expect(await signIn('wrong')).toEqual({ location: '/sign-in?failed', cookie: '' });
    });

    test('is out of reach of scripts and of other sites', async () => {
      const { location, cookie } = await signIn(AGENT_PASSWORD);
      expect(location).toBe('/');
      expect(cookie).toMatch(/; HttpOnly; SameSite=lax$/i);
    });

    test('without one, the CRM shows nothing', async () => {
      for (const path of ['/', '/people/jose', '/companies/acme']) {
        const response = await fetch(crm + path, { redirect: 'manual' });
        expect([response.status, response.headers.get('location')]).toEqual([307, '/sign-in']);
      }
    });
  });

  describe('the route that signs', () => {
    test('signs what the agent may see, as the CRM itself wrote it', async () => {
      const { cookie } = await signIn(AGENT_PASSWORD);
      const { status, json } = await askToSign(cookie, { ...jose, person: { id: 'forged' } });
      expect(status).toBe(200);
      const context = JSON.parse(Buffer.from(json.context, 'base64').toString());
      expect(context).toMatchObject({ user: { email: 'ada@crm.example' }, person: { id: 'jose', lastName: 'O’Brien – VIP 🏡' } });
      expect(signAsCrm(context)).toEqual(json);
    });

    test.each([
      ['nobody', () => '', jose, 401],
      ['a cookie of another writer', () => `crm-session=ada.9999999999.${'0'.repeat(64)}`, jose, 401],
      ['a session that would last longer', async () => (await signIn(AGENT_PASSWORD)).cookie.replace(/\.\d+\./, '.9999999999.'), jose, 401],
      ['another team’s record', async () => (await signIn(AGENT_PASSWORD)).cookie, { ...jose, recordId: 'other-team' }, 401],
      ['a person asked for as a company', async () => (await signIn(AGENT_PASSWORD)).cookie, { ...jose, viewType: 'company' }, 401],
      ['an unknown widget', async () => (await signIn(AGENT_PASSWORD)).cookie, { ...jose, widgetId: 'x' }, 404],
    ])('refuses %s', async (_, cookie, asked, status) => {
      expect((await askToSign(await cookie(), asked)).status).toBe(status);
    });
  });

  test('the route that verifies', async () => {
    const signed = signAsCrm({ ...personContext, timestamp: new Date().toISOString() });
    const verify = async (body: object) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${partner}/api/verify`, { method: 'POST', headers, body: JSON.stringify(body) });
      return { status: response.status, ...(await response.json()) };
    };
    expect(await verify(signed)).toMatchObject({ status: 200, ok: true, value: { person: { id: personContext.person?.id } } });
    expect(await verify({ ...signed, context: `${signed.context}A` })).toMatchObject({
      status: 403,
      failure: { code: 'signature-mismatch' },
    });
  });

  describe('in Chromium', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());

    async function signedIn(options: Parameters<typeof visit>[2] = {}) {
      const opened = await visit(browser, `${crm}/`, options);
      const { page } = opened;
      await page.getByLabel('E-mail').fill('ada@crm.example');
      await page.getByLabel('Password').fill(AGENT_PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'Contacts of North' }).waitFor();
      return opened;
    }
    async function openCard(page: Page, name: string | RegExp) {
      await page.getByRole('link', { name }).click();
      await page.getByRole('tab', { name: 'Contact card' }).click();
      return page.frameLocator('iframe[title="Contact card"]');
    }

    test.each([
      ['José O’Brien – VIP 🏡', 'Person'],
      ['ليلى حداد', 'Person'],
      ['Ærø & Sønner 家', 'Company'],
    ])('an agent signs in and opens %s in the widget', async (name, view) => {
      const { page, complaints } = await signedIn();
      const card = await openCard(page, name);
      await expect.poll(() => card.locator('h1').textContent()).toBe(name);
      expect(await card.locator('.view').textContent()).toBe(view);
      await expect.poll(() => page.getByRole('region', { name: 'Contact card' }).getAttribute('data-status')).toBe('ready');
      // The page has verified it, too, and took it out of its address.
      await expect.poll(() => page.frames()[1]?.url()).not.toContain('context=');
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    test('a name that is HTML is text on both sides, and runs nothing', async () => {
      const { page } = await signedIn();
      page.on('dialog', () => expect.unreachable('A script of a name ran.'));
      const card = await openCard(page, /onerror/);
      await expect.poll(() => card.locator('h1').textContent()).toBe('<img src=x onerror=alert(1)> </script><b>Ana</b>');
      expect(await card.locator('img').count()).toBe(0);
      expect(await page.locator('img').count()).toBe(0);
      await page.context().close();
    });

    test('the frame that is loaded anew verifies what it was opened with', async () => {
      const { page } = await signedIn();
      const card = await openCard(page, /José/);
      await expect.poll(() => page.frames()[1]?.url()).toBe(`${partner}/widget`);
      await page.frames()[1]?.evaluate(() => location.reload());
      await expect.poll(() => card.locator('h1').textContent()).toBe('José O’Brien – VIP 🏡');
      await page.context().close();
    });

    test('a widget that nobody signed for says so, with a way to try again', async () => {
      const { page } = await visit(browser, `${partner}/widget`);
      await expect.poll(() => page.getByRole('alert').first().textContent()).toContain('Open this widget from your CRM');
      await page.context().close();
    });

    test('no secret reaches the browser', async () => {
      const { page } = await signedIn();
      const bodies: Promise<string>[] = [];
      page.on('response', (response) => bodies.push(response.text().catch(() => '')));
      const card = await openCard(page, /José/);
      await card.locator('h1').waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      const text = (await Promise.all(bodies)).join('\n');
      expect(text).toContain('José');
      for (const secret of [SECRET_KEY, SESSION_SECRET, AGENT_PASSWORD]) expect(text).not.toContain(secret);
      await page.context().close();
    });

    test('both pages fit a phone and follow the dark', async () => {
      const { page } = await signedIn({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });
      const card = await openCard(page, /José/);
      await card.locator('h1').waitFor();
      const widthOf = () => document.documentElement.scrollWidth - innerWidth;
      expect(await page.evaluate(widthOf)).toBeLessThanOrEqual(0);
      expect(await page.frames()[1]?.evaluate(widthOf)).toBeLessThanOrEqual(0);
      const grounds = page.frames().map((frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor));
      expect(new Set(await Promise.all(grounds))).toEqual(new Set(['rgb(23, 27, 34)']));
      await page.context().close();
    });
  });
});
