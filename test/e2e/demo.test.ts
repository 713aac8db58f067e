import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/serve.ts';
import { launchChromium, type Visit, visit } from './browse.ts';
import { write } from './crm.ts';

let demo: Demo;
let browser: Browser;
let folder: string;
const visits: Visit[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  demo = await startDemo({ port: 0, keysFile: join(folder, '.keys.json'), builtFolder: join(folder, 'built') });
  browser = await launchChromium();
});

afterEach(async () => {
  const complaints = visits.flatMap((each) => each.complaints);
  for (const { page } of visits.splice(0)) await page.context().close();
  // The broken widget's server refuses, as it should; Chromium writes each such answer to the console.
  expect(complaints.filter((complaint) => !complaint.includes('/broken/verify'))).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await demo.close();
  await rm(folder, { recursive: true });
});

async function open(path: string, options?: Parameters<typeof visit>[2]): Promise<Visit> {
  const opened = await visit(browser, demo.crm + path, options);
  visits.push(opened);
  return opened;
}

function tab(page: Page, name: string) {
  return page.getByRole('tab', { name });
}

function widget(page: Page, name: string) {
  return page.frameLocator(`iframe[title="${name}"]:visible`);
}

function heading(page: Page, name: string) {
  return widget(page, name).getByRole('heading', { level: 1 });
}

async function textOf(found: ReturnType<typeof heading>): Promise<string> {
  return (await found.innerText()).replace(/\s+/g, ' ');
}

describe('a contact, from the list to a partner’s tab', () => {
  it('shows the verified name inside the widget', async () => {
    const { page } = await open('/');
    await page.getByRole('link', { name: 'José Núñez' }).click();
    await tab(page, 'Property search').click();
    await expect.poll(() => textOf(heading(page, 'Property search'))).toBe('Homes José may like ✓ Verified');
  });

  it.each([
    ['/people/person-jose-nunez', 'José Núñez'],
    ['/people/person-aoife-obrien', 'Aoife O’Brien – VIP'],
    ['/people/person-yamada-taro', '山田太郎'],
    ['/people/person-mia-rossi', 'Mia Rossi 🏡'],
    ['/people/person-layla-haddad', 'ليلى حداد'],
    ['/people/person-bjork', 'Björk'],
    ['/companies/company-muller-soehne', 'Müller & Söhne <Bau> GmbH'],
    ['/companies/company-nakheel', 'النخيل للعقارات'],
    ['/companies/company-stillwater', 'Stillwater'],
  ])('tells the widget without a framework of %s', async (path, name) => {
    const { page } = await open(`${path}?tab=notes`);
    await expect.poll(() => textOf(heading(page, 'Call notes'))).toBe(`Call with ${name} ✓ Verified`);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
  });

  it('shows a company’s facts, and one that has none', async () => {
    const { page } = await open('/companies/company-acme-corporation?tab=company-research');
    await expect.poll(() => textOf(heading(page, 'Company research'))).toBe('What we know of Acme Corporation ✓ Verified');
    await expect.poll(() => widget(page, 'Company research').getByText('$50M').isVisible()).toBe(true);
    const quiet = await open('/companies/company-stillwater?tab=company-research');
    await expect.poll(() => textOf(heading(quiet.page, 'Company research'))).toBe('What we know of Stillwater ✓ Verified');
    await expect.poll(() => widget(quiet.page, 'Company research').getByText('only the name so far').isVisible()).toBe(true);
  });
});

describe('the tabs', () => {
  it('are those of the view', async () => {
    const { page } = await open('/people/person-priya-raman');
    await expect
      .poll(() => page.getByRole('tab').allInnerTexts())
      .toEqual(['Overview', 'Activity', 'Property search', 'Call notes', 'Timeline', 'Slow on purpose', 'Broken on purpose']);
    await page.goto(`${demo.crm}/companies/company-nakheel`);
    await tab(page, 'Overview').waitFor();
    await expect
      .poll(() => page.getByRole('tab').allInnerTexts())
      .toEqual(['Overview', 'Activity', 'Company research', 'Call notes', 'Timeline', 'Blocked on purpose', 'Broken on purpose']);
  });

  it('keep a visited widget’s state and load nothing twice', async () => {
    const { page, documents } = await open('/people/person-jose-nunez?tab=property-search');
    const home = widget(page, 'Property search').getByRole('button', { name: /^Save/ }).first();
    await home.click();
    await widget(page, 'Property search').getByRole('radio', { name: 'Up to $600k' }).check();
    await tab(page, 'Call notes').click();
    await write(widget(page, 'Call notes').getByLabel('Note'), 'Likes the ferry');
    await tab(page, 'Activity').click();
    await tab(page, 'Property search').click();
    await expect.poll(() => widget(page, 'Property search').getByText('1 saved').isVisible()).toBe(true);
    await expect.poll(() => widget(page, 'Property search').getByRole('radio', { name: 'Up to $600k' }).isChecked()).toBe(true);
    await tab(page, 'Call notes').click();
    await expect.poll(() => widget(page, 'Call notes').getByLabel('Note').inputValue()).toBe('Likes the ferry');
    // Beside the phone that waits for calls.
    expect(documents.filter((path) => path !== '/hubphone/')).toEqual(['/people/person-jose-nunez', '/property-search/', '/notes/']);
  });

  it('let one widget fail alone', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=broken');
    const alert = widget(page, 'Broken on purpose').getByRole('alert');
    await alert.getByText('signature-mismatch', { exact: true }).waitFor();
    await expect.poll(() => alert.getByText('The signature does not match').isVisible()).toBe(true);
    await expect.poll(() => alert.innerText()).not.toContain('José');
    await tab(page, 'Property search').click();
    await expect.poll(() => textOf(heading(page, 'Property search'))).toContain('✓ Verified');
  });

  it('are used by keyboard: arrows move, Enter and Space open', async () => {
    const { page } = await open('/people/person-jose-nunez');
    const press = async (key: string, reaches: string) => {
      await page.keyboard.press(key);
      await expect.poll(() => page.locator('[role=tab]:focus').innerText()).toBe(reaches);
    };
    await tab(page, 'Overview').focus();
    await press('ArrowRight', 'Activity');
    await press('ArrowRight', 'Property search');
    await expect.poll(() => tab(page, 'Overview').getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(heading(page, 'Property search'))).toContain('José');
    await press('ArrowRight', 'Call notes');
    await page.keyboard.press('Space');
    await expect.poll(() => textOf(heading(page, 'Call notes'))).toContain('José');
    await press('Home', 'Overview');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('tabpanel', { name: 'Overview' }).isVisible()).toBe(true);
  });
});

describe('stepping through contacts', () => {
  it('shows each its own, on the same tab, and goes back', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=notes');
    await write(widget(page, 'Call notes').getByLabel('Note'), 'About José');
    await page.getByRole('link', { name: /^Next/ }).click();
    await widget(page, 'Call notes').getByText('Aoife O’Brien – VIP').waitFor();
    await expect.poll(() => widget(page, 'Call notes').getByLabel('Note').inputValue()).toBe('');
    await expect.poll(() => page.locator('main iframe').count()).toBe(1);
    await page.goBack();
    await widget(page, 'Call notes').getByText('José Núñez').waitFor();
    await page.getByRole('link', { name: 'Companies' }).click();
    await page.getByRole('link', { name: 'Stillwater' }).click();
    await expect.poll(() => page.title()).toBe('Stillwater · Acme CRM');
    await expect.poll(() => page.locator('main iframe').count()).toBe(0);
  });
});

describe('the frame', () => {
  it('has the documented attributes', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=notes');
    const frame = page.locator('iframe[title="Call notes"]');
    await heading(page, 'Call notes').waitFor();
    const names = ['sandbox', 'allow', 'referrerpolicy', 'loading', 'name', 'srcdoc'];
    expect(Object.fromEntries(await Promise.all(names.map(async (name) => [name, await frame.getAttribute(name)])))).toEqual({
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
      allow: '',
      referrerpolicy: 'strict-origin',
      loading: 'eager',
      name: null,
      srcdoc: null,
    });
    const src = new URL((await frame.getAttribute('src')) ?? '');
    expect(src.origin).toBe(demo.partners);
    expect([...src.searchParams.keys()].slice(0, 2)).toEqual(['context', 'signature']);
  });

  it('follows the theme that the agent picks', async () => {
    const { page } = await open('/people/person-jose-nunez?tab=notes', { colorScheme: null });
    await heading(page, 'Call notes').waitFor();
    const ground = () =>
      widget(page, 'Call notes')
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    await expect.poll(ground).toBe('rgb(255, 255, 255)');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(ground).toBe('rgb(22, 27, 34)');
  });
});

it('fits a phone: nothing scrolls sideways, neither the pages nor the widgets', async () => {
  const { page } = await open('/', { viewport: { width: 390, height: 844 } });
  const paths = [
    '/people',
    '/companies',
    '/people/person-jose-nunez',
    '/people/person-aoife-obrien?tab=activity',
    '/people/person-jose-nunez?tab=property-search',
    '/people/person-jose-nunez?tab=notes',
    '/people/person-jose-nunez?tab=broken',
    '/companies/company-muller-soehne?tab=company-research',
    '/phones',
    '/nowhere',
  ];
  for (const path of paths) {
    await page.goto(demo.crm + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    if (/tab=(?!activity)/.test(path)) await page.locator('main section[data-status="ready"]').waitFor();
    for (const frame of page.frames()) {
      const beyond = await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect({ path, beyond }).toEqual({ path, beyond: 0 });
    }
  }
});
