import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../stories/pictures/launch.ts';
import { readPages } from '../../stories/pictures/read-pages.ts';
import { serveStatically } from '../../stories/pictures/serve-statically.ts';
import { openPreview, showStory } from '../../stories/pictures/show.ts';
import { watchErrors } from '../../stories/pictures/watch-errors.ts';
import { tell } from '../proof/tell.ts';

// The stories themselves are loaded from such a host by `npm run pictures`, which fails at any error or failing request in one.
const SERVED = { folder: 'storybook-static', path: '/some/where/', port: 6107 };
const at = (name: string): string => `http://${name}:${SERVED.port}${SERVED.path}`;

let browser: Browser;
let close: () => void;

beforeAll(async () => {
  close = await serveStatically(SERVED);
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  close();
});

async function open<Value>(look: (tab: Page, errorsSince: () => string[]) => Promise<Value>): Promise<Value> {
  const tab = await browser.newPage({ reducedMotion: 'reduce' });
  // On a machine that may be busy.
  tab.setDefaultTimeout(120_000);
  const errorsSince = watchErrors(tab);
  return look(tab, errorsSince).finally(() => tab.close());
}

test('every guide loads from under a path, without a failing request or an error', async () => {
  const guides = (await readPages(SERVED.folder)).filter(({ title, type }) => type === 'docs' && title.startsWith('Guides'));
  expect(guides.length).toBeGreaterThan(20);
  const errors = await open(async (tab, errorsSince) => {
    for (const { id } of guides) {
      await tab.goto(`${at('storybook.localhost')}iframe.html?viewMode=docs&id=${id}`);
      await tab.locator('.sbdocs h1').waitFor();
      await tab.waitForLoadState('networkidle');
    }
    return errorsSince();
  });
  tell({
    suite: 'storybook',
    what: 'guides from a static host under a path',
    figure: `${guides.length} guides: ${errors.length} errors`,
    limit: '0 errors',
    ok: errors.length === 0,
  });
  expect(errors).toEqual([]);
});

test('the whole Storybook opens there, with a widget under the other name of the machine', async () => {
  const { errors, widget } = await open(async (tab, errorsSince) => {
    await tab.goto(`${at('localhost')}index.html?path=/story/host-signedwidgetframe--ready`);
    const heading = tab.frameLocator('#storybook-preview-iframe').frameLocator('iframe').getByRole('heading', { name: /Jane/ });
    await heading.waitFor();
    return { errors: errorsSince(), widget: await heading.evaluate(() => location.host + location.pathname) };
  });
  expect(widget).toBe(`127.0.0.1:${SERVED.port}/some/where/widget/index.html`);
  expect(errors).toEqual([]);
});

/** By how their widget gets onto the page: frame, tabs, phone, hook. */
const WITH_A_WIDGET = [
  'host-signedwidgetframe--ready',
  'host-partnerwidgettabs--widget-open',
  'host-calldock--ready',
  'host-usewidgetframe--ready',
];

test.each(WITH_A_WIDGET)('%s says why it shows no widget where all comes from one origin', async (id) => {
  const said = await open(async (tab) => {
    await openPreview(tab, at('storybook.localhost'), 'light');
    void showStory(tab, id).catch(() => {});
    return tab.getByRole('note').textContent();
  });
  expect(said).toMatch(/one origin/);
});

test('a story without a widget has no such note there', async () => {
  const notes = await open(async (tab, errorsSince) => {
    await openPreview(tab, at('storybook.localhost'), 'light');
    expect(await showStory(tab, 'host-widgetkeys--one-key')).toBeUndefined();
    expect(errorsSince()).toEqual([]);
    return tab.getByRole('note').count();
  });
  expect(notes).toBe(0);
});
