import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Demo } from '../../demo/serve.ts';
import { sharedChromium, type Visit, visit } from './browse.ts';
import { demoIn } from './demo-in.ts';

/** The two soft phones of the demo: one on our hook, one on HubSpot's SDK. */
export const phones = ['Ring', 'HubPhone'];

/** An agent at a page of the CRM, with one of the phones open. */
export interface Desk extends Visit {
  name: string;
  /** Inside the phone. */
  phone: FrameLocator;
  dock: Locator;
  /** The newest line of the contact's activity. */
  newest: Locator;
}

type Open = (path: string, name: string, options?: Parameters<typeof visit>[2]) => Promise<Desk>;

/** A demo for the tests of one file; what they open must not make the console complain. */
export function openDesks(): Open {
  let demo: Demo;
  let browser: Browser;
  let folder: string;
  const visits: Visit[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-'));
    demo = await demoIn(folder);
    browser = await sharedChromium();
  });
  afterEach(async () => {
    const complaints = visits.flatMap((each) => each.complaints);
    for (const { page } of visits.splice(0)) await page.context().close();
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await demo.close();
    await rm(folder, { recursive: true });
  });
  return async (path, name, options) => {
    const visited = await visit(browser, demo.crm + path, options);
    visits.push(visited);
    const { page } = visited;
    await page.getByRole('button', { name: 'Open the phone' }).click();
    await page.getByRole('combobox', { name: 'Phone' }).selectOption({ label: name });
    await page.getByRole('region', { name }).getByText('Not logged in').waitFor();
    return { ...visited, name, ...partsOf(page, name) };
  };
}

function partsOf(page: Page, name: string) {
  return {
    phone: page.frameLocator(`iframe[title="${name}"]`),
    dock: page.getByRole('complementary', { name: 'Phone' }),
    newest: page.getByRole('tabpanel', { name: 'Activity' }).getByRole('listitem').first(),
  };
}

export async function logIn({ phone }: Desk): Promise<void> {
  await phone.getByLabel('Your name').fill('Dana Reyes');
  await phone.getByRole('button', { name: 'Log in' }).click();
  await button(phone, 'Call').waitFor();
}

/** Calls the contact on the page, and waits until somebody answers. */
export async function dial({ page, phone }: Desk): Promise<void> {
  await button(page.getByRole('main'), 'Call').click();
  await button(phone, 'Mute').waitFor();
}

export async function endAndSave({ phone }: Desk): Promise<void> {
  await button(phone, 'End').click();
  await button(phone, 'Save').click();
}

/** Somebody calls the agent. */
export async function ring({ phone, name }: Desk, caller: 'a contact' | 'nobody known', when = 'Ring now'): Promise<void> {
  if (name === 'Ring') await phone.getByText('Simulate an incoming call').click();
  const option = await phone.getByLabel('From').getByRole('option', { name: caller }).getAttribute('value');
  await phone.getByLabel('From').selectOption(option);
  await button(phone, when).click();
}

export function button(within: Locator | FrameLocator, name: string): Locator {
  return within.getByRole('button', { name, exact: true });
}
