import type { Dice } from '../dice.ts';
import type { Harm } from '../harm.ts';
import { edits, spliced } from './of-text.ts';

const PROTO = ['"__proto__"', '"\\u005f_proto__"', '"__pr\\u006fto__"', '"_\\u005Fproto__"', '"__proto__ "', '"__PROTO__"'];
const POISON = ['{"admin":true}', 'null', '{"id":"x"}', '{"__proto__":{"id":"x"}}', '"text"', '[]'];
const VALUES = [
  '1e999',
  '-1e999',
  '01',
  '+1',
  '.5',
  '1.',
  '0x1',
  'NaN',
  'undefined',
  "'a'",
  '"\\ud800"',
  '"\\x41"',
  '"\t"',
  '"\\u0000"',
  '[',
  '{',
  '1e400',
];

const depth = (dice: Dice) => dice.of([2, 50, 400]);
const at = (text: string, mark: string, dice: Dice) => {
  const places = [...text.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index);
  return places.length > 0 ? dice.of(places) : 0;
};

/** Harms to the JSON as text, before it becomes bytes. */
export const jsonHarms: Record<string, Harm<string>> = {
  ...Object.fromEntries(Object.entries(edits).map(([name, edit]) => [`JSON ${name}`, edit])),
  'JSON with __proto__': (json, dice) =>
    spliced(json, at(json, '\\{', dice), 1, (brace) => `${brace}${dice.of(PROTO)}:${dice.of(POISON)},`),
  'JSON with __proto__ as the last': (json, dice) =>
    spliced(json, at(json, '\\}', dice), 1, (brace) => `,${dice.of(PROTO)}:${dice.of(POISON)}${brace}`),
  'JSON with a name twice': (json, dice) =>
    spliced(json, at(json, '\\{', dice), 1, (brace) => `${brace}"${dice.of(['id', 'team', 'timestamp', 'person'])}":"first",`),
  'JSON with a strange value': (json, dice) => spliced(json, at(json, ':', dice), 1, (colon) => `${colon}${dice.of(VALUES)}`),
  'JSON with a value replaced': (json, dice) => json.replace(/"[^"]*"(?=[,}])/, () => dice.of(VALUES)),
  'JSON spaced': (json) => JSON.stringify(JSON.parse(json), null, 2),
  'JSON deep': (json, dice) => `${'['.repeat(depth(dice))}${json}${']'.repeat(depth(dice))}`,
  'JSON with depth inside': (json, dice) =>
    `${json.slice(0, -1)},"deep":${'{"a":'.repeat(400)}${dice.of(['1', '{"__proto__":1}'])}${'}'.repeat(400)}}`,
  'JSON with a long text': (json, dice) =>
    `${json.slice(0, -1)},"notes":"${dice.of(['é', 'a', '🏡', '\\u0041']).repeat(dice.of([10, 1000, 20_000]))}"}`,
  'JSON with a BOM': (json) => `\ufeff${json}`,
  'JSON after a comment': (json) => `/**/${json}`,
  'JSON twice in a text': (json) => JSON.stringify(json),
};
