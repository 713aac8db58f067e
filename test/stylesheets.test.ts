import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Each custom property of a stylesheet, by the light or dark rule that sets it. */
function tokensOf(file: string): Map<string, string> {
  const text = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const rules = text.matchAll(/(:root|\[data-theme="dark"\])[^{}]*\{([^{}]*)\}/g);
  return new Map(
    [...rules].flatMap(([rule, , body = '']) =>
      [...body.matchAll(/(--pw-[\w-]+): ([^;]+);/g)].map(
        ([, name, value = '']) => [`${rule.split('{')[0]?.trim()} ${name}`, value] as const,
      ),
    ),
  );
}

test('a widget looks like the CRM: what both stylesheets set, they set alike', () => {
  const [host, widget] = [tokensOf('host/host.css'), tokensOf('partner/partner.css')];
  expect(widget.size).toBeGreaterThan(20);
  // In Storybook the one sheet covers the other, so that a picture would not show the difference.
  expect(Object.fromEntries(widget)).toEqual(Object.fromEntries([...widget.keys()].map((name) => [name, host.get(name)])));
});
