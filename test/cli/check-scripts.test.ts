import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../src/cli/check/http/read-page.ts';
import { readScripts } from '../../src/cli/check/http/read-scripts.ts';
import { listen, type Served } from './check-pages.ts';

const PATIENCE = 20_000;

let served: Served | undefined;
afterEach(() => served?.close());

const read = async (text: string) => {
  served = await listen((_request, response) => response.end());
  const [, ...files] = await readScripts({ url: `${served.origin}/widget/`, text }, PATIENCE);
  return files.map(({ url }) => url.replace(served!.origin, ''));
};

test.each<[html: string, files: string[]]>([
  ['<script src="a.js"></script><SCRIPT\ntype=module SRC = \'/b.js\'>', ['/widget/a.js', '/b.js']],
  ['<link rel=stylesheet href=c.css><link href="d.css?a=1&amp;b=2">', ['/widget/c.css', '/widget/d.css?a=1&b=2']],
  ['<script data-if="a<b" src="a.js"></script>', ['/widget/a.js']],
  ['<script <b src="a.js"></script>', ['/widget/a.js']],
  ['<script <script async <link href=a.css', ['/widget/a.css']],
  ['<script></script><img src="a.js"><scripts src="b.js"><a href="c.js">', []],
  [
    '<script type=module>import a from "./a.js"; import(\n"./b.js"); import ( "./c.js" )</script>',
    ['/widget/a.js', '/widget/b.js', '/widget/c.js'],
  ],
  ['import("bare"); from ("./a.js"); import((“./b.js”)); import ( ("./c.js"))', ['/widget/a.js']],
  ['//# sourceMappingURL=a.js.map', ['/widget/a.js.map']],
])('%s names %j', async (html, files) => {
  expect(await read(html)).toEqual(files);
});

test('a page that names more files than a check has time for is read with as many as it has', async () => {
  expect(await read(Array.from({ length: 5_000 }, (_, at) => `<script src="/${at}.js">`).join(''))).toHaveLength(199);
});

describe('ten times as much text takes about ten times as long', () => {
  const repeat =
    (part: string) =>
    (length: number): string =>
      part.repeat(length / part.length);

  async function fastest(text: string): Promise<number> {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      await readScripts({ url: 'https://widget.example/', text }, PATIENCE);
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  }

  test.each<[string, (length: number) => string]>([
    ['<script ', repeat('<script ')],
    ['<link ', repeat('<link ')],
    ['<script src', repeat('<script src')],
    ['<script src="', repeat('<script src="')],
    ['import "', repeat('import "')],
    ['white space in a tag', (length) => '<script src'.padEnd(length)],
    ['white space after import', (length) => 'import'.padEnd(length)],
    ['white space after import(', (length) => 'import('.padEnd(length)],
    ['white space before a source map', (length) => '#'.padEnd(length)],
  ])('%s', { retry: 5 }, async (_, textOf) => {
    // From little text on, or one that takes a hundred times as long would not end today.
    for (const length of [5_000, 50_000, 500_000]) {
      const ratio = (await fastest(textOf(length * 10))) / (await fastest(textOf(length)));
      expect(ratio, `from ${length} characters`).toBeLessThan(40);
    }
  });
});

describe('a body without an end is cut', () => {
  const MOST = 8_388_608;
  const endless = () =>
    listen((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write('é'.repeat(100_000)));
      };
      response.on('drain', more);
      more();
    });

  test('of the page', async () => {
    served = await endless();
    const { text } = await readPage(served.origin, PATIENCE);
    expect([text.length, text.slice(-3)]).toEqual([MOST, 'ééé']);
  });

  test('of a script', async () => {
    served = await endless();
    const texts = await readScripts({ url: served.origin, text: '<script src="/a.js">' }, PATIENCE);
    expect(texts.map(({ text }) => text.length)).toEqual([20, MOST]);
  });
});

test('text in pieces is whole', async () => {
  const bytes = Buffer.from('\uFEFFJosé 日本 👩‍💻');
  served = await listen(async (_request, response) => {
    for (const byte of bytes) {
      response.write(Buffer.of(byte));
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end(Buffer.of(0xe6));
  });
  expect((await readPage(served.origin, PATIENCE)).text).toBe('José 日本 👩‍💻\uFFFD');
});
