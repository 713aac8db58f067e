import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSignedContext } from '../../src/protocol/signed-context.ts';
import { buildWidgetUrl } from '../../src/protocol/widget-url.ts';
import { anyText } from '../any-text.ts';
import { wellFormed } from './harms/of-text.ts';
import { INPUTS, runs } from './run.ts';

const signed = fc.record(
  { context: fc.oneof(fc.base64String({ minLength: 4 }), anyText(1)), signature: anyText(1), publicKeySignature: anyText(1) },
  { requiredKeys: ['context', 'signature'] },
);
const names = fc.constantFrom('a', 'context', 'signature', 'publicKeySignature', 'Context', 'con%74ext', '?context', 'context[]', '', '%');
const pair = fc.tuple(names, anyText()).map(([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`);
const widgetUrl = fc
  .tuple(fc.webUrl({ withFragments: true }), fc.array(pair, { maxLength: 4 }))
  .map(([url, pairs]) => (pairs.length > 0 ? url.replace(/(?=#|$)/, `?${pairs.join('&')}`) : url));

test('what is built into a URL is read from it, once and no more', () => {
  fc.assert(
    fc.property(widgetUrl, signed, signed, (url, first, second) => {
      const built = buildWidgetUrl(url, first);
      const value = Object.fromEntries(Object.entries(first).map(([name, text]) => [name, wellFormed(text)]));
      expect(readSignedContext(built)).toEqual({ ok: true, value: { ...value, context: wellFormed(first.context).replaceAll(' ', '+') } });
      expect(buildWidgetUrl(built, second)).toBe(buildWidgetUrl(url, second));
    }),
    runs(Math.ceil(INPUTS / 400)),
  );
});

test('all else of the URL stays', () => {
  const ours = ['context', 'signature', 'publicKeySignature'];
  const others = (url: URL) => [...url.searchParams].filter(([name]) => !ours.includes(name));
  fc.assert(
    fc.property(widgetUrl, signed, (text, context) => {
      const [before, after] = [new URL(text), new URL(buildWidgetUrl(text, context))];
      expect([after.origin, after.pathname, after.hash, others(after)]).toEqual([
        before.origin,
        before.pathname,
        before.hash,
        others(before),
      ]);
    }),
    runs(Math.ceil(INPUTS / 400)),
  );
});

test('nothing is read from any text without both of them', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(readSignedContext(text).ok).toBe(false);
    }),
    runs(Math.ceil(INPUTS / 400)),
  );
});
