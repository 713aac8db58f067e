import { describe, expect, test } from 'vitest';
import { environmentSchema, isToken } from '../../src/protocol/conversation/environment.ts';

const environment = {
  theme: 'night shift',
  colorScheme: 'dark',
  tokens: { '--pw-accent': '#123456' },
  locale: 'zh-Hans-CN',
  timeZone: 'Europe/Lisbon',
  direction: 'rtl',
  isVisible: false,
  reducedMotion: true,
} as const;

const tokens = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`--pw-${at}`, 'red']));

describe('a custom property crosses', () => {
  test.each([
    ['a colour', '--pw-accent', 'oklch(0.7 0.1 200 / 50%)', true],
    ['a list of fonts', '--pw-font', '"Inter", system-ui, sans-serif', true],
    ['a calculation', '--pw-radius', 'calc(1px + 0.5rem)', true],
    ['an empty value', '--pw-accent', '', true],
    ['a value of 300 characters', '--x', 'a'.repeat(300), true],
    ['a name of 60 characters after the dashes', `--${'a'.repeat(60)}`, 'red', true],
    ['a value of 301 characters', '--x', 'a'.repeat(301), false],
    ['a name of 61 characters after the dashes', `--${'a'.repeat(61)}`, 'red', false],
    ['the dashes alone', '--', 'red', false],
    ['a property that is no custom one', 'background', 'red', false],
    ['a property that has dashes later', 'background--x', 'red', false],
    ['a name with a space', '--pw accent', 'red', false],
    ['a name with a brace', '--x}*{', 'red', false],
    ['a name with a line end at its end', '--x\n', 'red', false],
    ['what loads', '--x', 'url(https://evil.test/x.png)', false],
    ['what loads, in capitals', '--x', 'URL(//evil.test)', false],
    ['what loads, escaped', '--x', '\\75rl(//evil.test)', false],
    ['what loads as a set of images', '--x', 'image-set("//evil.test/x.png" 1x)', false],
    ['what loads as a source', '--x', 'src("//evil.test/x")', false],
    ['braces', '--x', 'red}*{color:red', false],
    ['a second declaration', '--x', 'red;color:red', false],
    ['a tag', '--x', '</style>', false],
  ])('%s', (_, name, value, crosses) => {
    expect(isToken(name, value)).toBe(crosses);
  });
});

describe('an environment', () => {
  test.each<[of: string, changed: object, isTaken: boolean]>([
    ['as documented', {}, true],
    ['of 100 tokens', { tokens: tokens(100) }, true],
    ['of 101 tokens', { tokens: tokens(101) }, false],
    ['with one token that loads among good ones', { tokens: { ...tokens(9), '--x': 'url(//evil.test)' } }, false],
    ['with a token that is no text', { tokens: { '--x': 7 } }, false],
    ['that is light and from left to right', { colorScheme: 'light', direction: 'ltr' }, true],
    ['with a bare language', { locale: 'de' }, true],
    ['with a locale whose parts have more than letters and digits', { locale: 'de-A_T' }, false],
    ['with a locale of an operating system', { locale: 'en_US.UTF-8' }, false],
    ['with a locale that is a path', { locale: '../../en' }, false],
    ['with an empty locale', { locale: '' }, false],
    ['with a locale of 36 characters', { locale: `en${'-abcdefgh'.repeat(4)}`.slice(0, 36) }, false],
    ['with a theme of 50 characters', { theme: 'a'.repeat(50) }, true],
    ['with a theme of 51 characters', { theme: 'a'.repeat(51) }, false],
    ['with a third colour scheme', { colorScheme: 'sepia' }, false],
    ['with a direction from top to bottom', { direction: 'ttb' }, false],
    ['without a time zone', { timeZone: undefined }, false],
    ['whose visibility is a word', { isVisible: 'true' }, false],
  ])('%s', (_, changed, isTaken) => {
    expect(environmentSchema.safeParse({ ...environment, ...changed }).success).toBe(isTaken);
  });

  test('keeps nothing of what it does not know', () => {
    const parsed = environmentSchema.parse(
      JSON.parse(`{"__proto__":{"isAdmin":true},"ofTomorrow":1,${JSON.stringify(environment).slice(1)}`),
    );
    expect(parsed).toEqual(environment);
    expect(Reflect.get(parsed, 'isAdmin')).toBeUndefined();
  });
});
