import { describe, expect, test } from 'vitest';
import { embedSignedContext } from '../../src/server/embed-signed-context.ts';

const START = '<script type="application/json" data-partner-widgets="context">';
const END = '</script>';
const inside = (html: string) => html.slice(START.length, -END.length);

test('a script that is data', () => {
  expect(embedSignedContext({ context: 'a+/b==', signature: 'cd' })).toBe(`${START}{"context":"a+/b==","signature":"cd"}${END}`);
});

test('the third parameter, when there is one', () => {
  const three = { context: 'a', signature: 'b', publicKeySignature: 'c' };
  expect(JSON.parse(inside(embedSignedContext(three)))).toEqual(three);
});

test('nothing else, whatever it is given', () => {
  const more = { context: 'a', signature: 'b', secretKey: 'oops', toString: 'oops' };
  expect(embedSignedContext(more as never)).not.toContain('oops');
});

describe('is safe in HTML, and reads back the same', () => {
  test.each([
    ['the end of the script', '</script><script>alert(1)</script>'],
    ['its end in capitals, with space', '</SCRIPT >'],
    ['a comment', '<!--<script>'],
    ['the end of a comment', '-->'],
    ['CDATA', ']]>'],
    ['entities', '&lt;/script&gt; &amp;'],
    ['quotes and backslashes', '"\\u003c\\'],
    ['line separators', 'a\u2028b\u2029c'],
    ['replacement patterns', "$& $1 $' $`"],
    ['a lone surrogate', '\ud800'],
  ])('%s', (_, text) => {
    const html = embedSignedContext({ context: text, signature: text });
    expect(html.startsWith(START) && html.endsWith(END)).toBe(true);
    expect(inside(html)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(inside(html))).toEqual({ context: text, signature: text });
  });
});
