import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from './engine.ts';
import { engines } from './engines.ts';

// That each driver does what the others do: whoever writes a test for three engines relies on it.

const PAGES: Record<string, string> = {
  '/': '<iframe id="a" src="/frame"></iframe>',
  '/frame': '<iframe id="b" src="/inner"></iframe>',
  '/inner': "<button>Press</button><script src='/count.js'></script>",
  '/field': '<input id="field"><button id="next">Next</button><select></select>',
  '/warn': '<script src="/warn.js"></script>',
  '/warn.js': "console.warn('careful'); console.log('no'); document.title = 'warned'; setTimeout(() => { throw new Error('thrown'); });",
  '/count.js': "document.querySelector('button').onclick = (event) => { window.pressed = event.isTrusted; };",
};
// A policy as strict as a widget may have: what drives a page is not held back by it.
const headers = (path: string) => ({
  'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html',
  'content-security-policy': "default-src 'self'; script-src 'self'",
});
const server = createServer((request, response) => {
  const path = request.url ?? '';
  response.writeHead(200, headers(path)).end(PAGES[path] ?? '');
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

describe.each(engines)('$engine', ({ engine: name, isInstalled, open }) => {
  let engine: Engine;
  beforeAll(async () => {
    if (isInstalled) engine = await open();
  });
  afterAll(() => engine?.close());

  test.skipIf(!isInstalled)('is that engine', async () => {
    const page = await engine.newPage();
    const agent = { Chromium: /Chrome\//, Firefox: /Firefox\//, WebKit: /^(?!.*Chrome).*AppleWebKit\// }[name];
    expect(await page.evaluate('navigator.userAgent')).toMatch(agent);
    expect(engine.version).toMatch(/^(Chromium|Firefox|WebKitGTK) \d+\./i);
    await page.close();
  });

  test.skipIf(!isInstalled)('goes into frames, waits for promises, and presses as a person does', async () => {
    const page = await engine.newPage();
    await page.goto(url);
    expect(await page.evaluate('location.pathname', '#a', '#b')).toBe('/inner');
    expect(await page.evaluate('Promise.resolve({ a: [1, null, "é"] })')).toEqual({ a: [1, null, 'é'] });
    await page.click('button', '#a', '#b');
    expect(await page.evaluate('pressed', '#a', '#b')).toBe(true);
    expect(await page.evaluate('window.pressed ?? null')).toBeNull();
    expect(
      Buffer.from(await page.screenshot())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await page.close();
  });

  test.skipIf(!isInstalled)('presses keys where the focus is', async () => {
    const page = await engine.newPage();
    await page.goto(`${url}field`);
    await page.click('#field');
    await page.press([...'Núñez ✓', 'ArrowLeft', 'x']);
    expect(await page.evaluate("document.querySelector('#field').value")).toBe('Núñez x✓');
    await page.press(['Tab']);
    expect(await page.evaluate('document.activeElement.id')).toBe('next');
    await page.close();
  });

  test.skipIf(!isInstalled)('loads a page again, which may ask whether the agent wants that', async () => {
    const page = await engine.newPage();
    await page.goto(`${url}field`);
    await page.click('#field');
    await page.press(['a']);
    await page.evaluate("void addEventListener('beforeunload', (event) => event.preventDefault())");
    const life = await page.evaluate('performance.timeOrigin');
    await page.reload();
    expect(await page.evaluate('performance.timeOrigin')).not.toBe(life);
    await page.close();
  });

  test.skipIf(!isInstalled)('hears what the console complains of, if it can', async () => {
    const page = await engine.newPage();
    await page.goto(`${url}warn`);
    await expect.poll(() => page.evaluate('document.title')).toBe('warned');
    const heard = [expect.stringContaining('careful'), expect.stringContaining('thrown')];
    if (name === 'WebKit') expect(page.complaints).toEqual([]);
    else await expect.poll(() => page.complaints).toEqual(heard);
    await page.close();
  });

  test.skipIf(!isInstalled)('rejects for what throws, and for a frame that is not there', async () => {
    const page = await engine.newPage();
    await page.goto(url);
    await expect(page.evaluate('nothing.there')).rejects.toThrow(/nothing/);
    await expect(page.evaluate('Promise.reject(new Error("no"))')).rejects.toThrow(/no/);
    await expect(page.evaluate('1', '#c')).rejects.toThrow();
    await page.close();
  });

  test.skipIf(!isInstalled)('has two pages at once', async () => {
    const pages = [await engine.newPage(), await engine.newPage()];
    await Promise.all(pages.map((page) => page.goto(url)));
    await Promise.all(pages.map((page, index) => page.evaluate(`window.number = ${index}`)));
    expect(await Promise.all(pages.map((page) => page.evaluate('number')))).toEqual([0, 1]);
    await Promise.all(pages.map((page) => page.close()));
  });
});
