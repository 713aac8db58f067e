import { describe, expect } from 'vitest';
import { test } from './journey.ts';

const SURFACE = { light: 'rgb(255, 255, 255)', dark: 'rgb(22, 27, 34)' };

describe('the frame', () => {
  test('has the documented attributes', async ({ open, demo }) => {
    const crm = await open('/people/person-jose-nunez?tab=notes');
    await crm.frame('Call notes').sees('h1');
    const attribute = (name: string) => crm.of('iframe[title="Call notes"]', `it.getAttribute('${name}')`);
    const names = ['sandbox', 'allow', 'referrerpolicy', 'loading', 'name', 'srcdoc'];
    expect(Object.fromEntries(await Promise.all(names.map(async (name) => [name, await attribute(name)])))).toEqual({
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox',
      allow: '',
      referrerpolicy: 'strict-origin',
      loading: 'eager',
      name: null,
      srcdoc: null,
    });
    const src = new URL(String(await attribute('src')));
    expect(src.origin).toBe(demo.partners);
    expect([...src.searchParams.keys()].slice(0, 2)).toEqual(['context', 'signature']);
  });

  test.for([
    ['/people/person-jose-nunez?tab=property-search', 'Property search'],
    ['/people/person-jose-nunez?tab=notes', 'Call notes'],
    ['/people/person-jose-nunez?tab=timeline', 'Timeline'],
    ['/people/person-jose-nunez?tab=broken', 'Broken on purpose'],
    ['/people/person-jose-nunez', 'Area report'],
    ['/companies/company-acme-corporation?tab=company-research', 'Company research'],
  ] as const)('follows the theme that the agent picks, without a reload: %s', async ([path, name], { open, documents }) => {
    const crm = await open(path);
    const ground = () => crm.frame(name).of('body', '[getComputedStyle(it).backgroundColor, document.documentElement.dataset.theme]');
    await expect.poll(ground).toEqual([SURFACE.light, 'light']);
    const loaded = documents.length;
    await crm.click('label', 'Dark');
    await expect.poll(ground).toEqual([SURFACE.dark, 'dark']);
    await crm.click('label', 'Light');
    await expect.poll(ground).toEqual([SURFACE.light, 'light']);
    expect(documents.length).toBe(loaded);
  });

  test('is as high as its widget needs, also when more is opened in it', async ({ open }) => {
    const crm = await open('/people/person-jose-nunez?tab=timeline');
    const timeline = crm.frame('Timeline');
    const height = () => crm.of('iframe[title="Timeline"]', 'it.getBoundingClientRect().height');
    const scrolls = () => timeline.read('document.documentElement.scrollHeight - document.documentElement.clientHeight');
    await expect.poll(() => crm.of('.pw-frame-box', 'it.style.height')).toMatch(/px$/);
    await expect.poll(scrolls).toBe(0);
    const before = Number(await height());
    // Not by the pointer: it misses what moves while the frame still grows. Nor by a key: WebKit focuses no summary.
    const toggle = () => timeline.of('summary', 'it.click()', /^Read about schools/);
    await toggle();
    await expect.poll(height).toBeGreaterThan(before + 100);
    await expect.poll(scrolls).toBe(0);
    await toggle();
    await expect.poll(height).toBe(before);
  });
});
