import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CallingSettings, callingSettingsSchema } from '../../src/protocol/calling-settings.ts';
import { checkCallingSettings, checkCallingSettingsPatch } from '../../src/protocol/check-calling-settings.ts';
import { settingsProblemCodes } from '../../src/protocol/settings-problem.ts';
import { anyText } from '../any-text.ts';

const CRM = 'https://app.suresend.ai';
const LOCAL = 'http://localhost:6006';

/** The payload of HubSpot's README. */
const demo = { name: 'demo widget', url: 'https://mywidget.com/widget', height: 600, width: 400, isReady: true };
const complete = { ...demo, supportsInboundCalling: false, usesRemote: false };
const required = { name: 'Acme Phone', url: 'https://phone.example/dock' };

const codesOf = (checked: ReturnType<typeof checkCallingSettings>) =>
  checked.ok ? 'ok' : checked.problems.map(({ field, code }) => `${field}: ${code}`).join(', ');

describe('settings that are kept', () => {
  test.each<[string, object, object]>([
    ['HubSpot’s example', demo, complete],
    ['name and URL alone', required, { ...complete, ...required }],
    [
      'every field',
      { ...demo, supportsInboundCalling: true, usesRemote: true, isReady: false },
      { ...complete, supportsInboundCalling: true, usesRemote: true, isReady: false },
    ],
    ['the smallest frame', { ...demo, width: 200, height: 200 }, { ...complete, width: 200, height: 200 }],
    ['the largest frame', { ...demo, width: 1200, height: 1200 }, { ...complete, width: 1200, height: 1200 }],
    ['null is absent', { ...required, width: null, isReady: null }, { ...complete, ...required }],
    ['undefined is absent', { ...required, width: undefined }, { ...complete, ...required }],
    ['space around', { ...demo, name: ' demo widget\n', url: ' https://mywidget.com/widget ' }, complete],
    ['the longest name', { ...demo, name: 'n'.repeat(100) }, { ...complete, name: 'n'.repeat(100) }],
    ['unknown fields are left out', { ...demo, supportsCustomObjects: true, secretKey: 'oops' }, complete],
    ['__proto__ is left out', JSON.parse(`{"__proto__":{"isAdmin":true},${JSON.stringify(demo).slice(1)}`), complete],
  ])('%s', (_, json, value) => {
    const checked = checkCallingSettings(json, CRM);
    expect(checked).toEqual({ ok: true, value });
    expect(checked).not.toHaveProperty('value.isAdmin');
  });
});

describe('fields that are refused', () => {
  test.each<[string, object, string]>([
    ['no name', { name: undefined }, 'name: required'],
    ['null for a name', { name: null }, 'name: required'],
    ['an empty name', { name: '' }, 'name: required'],
    ['a name of white space', { name: ' \t\n' }, 'name: required'],
    ['a number for a name', { name: 7 }, 'name: wrong-type'],
    ['a long name', { name: 'n'.repeat(101) }, 'name: too-long'],
    ['no URL', { url: undefined }, 'url: required'],
    ['an empty URL', { url: ' ' }, 'url: required'],
    ['a list for a URL', { url: ['https://mywidget.com/'] }, 'url: wrong-type'],
    ['an object that would be a URL', { url: new URL('https://mywidget.com/') }, 'url: wrong-type'],
    ['a long URL', { url: `https://mywidget.com/${'a'.repeat(8000)}` }, 'url: too-long'],
    ['a URL without a scheme', { url: 'mywidget.com/widget' }, 'url: malformed-url'],
    ['http', { url: 'http://mywidget.com/widget' }, 'url: insecure-url'],
    ['javascript:', { url: 'javascript:alert(1)' }, 'url: insecure-url'],
    ['a password', { url: 'https://me:secret@mywidget.com/' }, 'url: insecure-url'],
    ['the host’s own origin', { url: `${CRM}/phone` }, 'url: unsafe-sandbox'],
    ['a width below', { width: 199 }, 'width: out-of-range'],
    ['a width above', { width: 1201 }, 'width: out-of-range'],
    ['part of a pixel', { width: 400.5 }, 'width: out-of-range'],
    ['part of a pixel below', { width: 199.5 }, 'width: out-of-range'],
    ['a negative height', { height: -600 }, 'height: out-of-range'],
    ['Infinity', { height: Number.POSITIVE_INFINITY }, 'height: wrong-type'],
    ['NaN', { height: Number.NaN }, 'height: wrong-type'],
    ['digits as text', { height: '600' }, 'height: wrong-type'],
    ['a word for a flag', { isReady: 'true' }, 'isReady: wrong-type'],
    ['a number for a flag', { supportsInboundCalling: 1 }, 'supportsInboundCalling: wrong-type'],
    ['an object for a flag', { usesRemote: {} }, 'usesRemote: wrong-type'],
    ['a revoked proxy', { usesRemote: revoked() }, 'usesRemote: wrong-type'],
    [
      'all of them, each with one reason and in order',
      { usesRemote: 0, supportsInboundCalling: 0, isReady: 0, height: 0.5, width: '', url: 'http://a.example', name: '' },
      'name: required, url: insecure-url, width: wrong-type, height: out-of-range, isReady: wrong-type, supportsInboundCalling: wrong-type, usesRemote: wrong-type',
    ],
  ])('%s', (_, fields, problems) => {
    expect(codesOf(checkCallingSettings({ ...demo, ...fields }, CRM))).toBe(problems);
  });

  test('http on this machine is for a host page on this machine', () => {
    const local = { ...demo, url: 'http://localhost:9025/' };
    expect(codesOf(checkCallingSettings(local, LOCAL))).toBe('ok');
    expect(codesOf(checkCallingSettings(local, CRM))).toBe('url: insecure-url');
    expect(codesOf(checkCallingSettings(local))).toBe('url: insecure-url');
  });

  test('the message tells what to send, and never what was sent', () => {
    const checked = checkCallingSettings({ name: 'n'.repeat(101), url: 'http://me:hunter2@mywidget.com', width: 77777 });
    expect(checked).toEqual({
      ok: false,
      problems: [
        { field: 'name', code: 'too-long', message: '"name" is too long. Send text of 1 to 100 characters.' },
        {
          field: 'url',
          code: 'insecure-url',
          message: '"url" is not https, or carries a user name or password. Send an https URL of at most 8000 characters.',
        },
        { field: 'width', code: 'out-of-range', message: '"width" is out of range. Send a whole number from 200 to 1200.' },
      ],
    });
  });
});

describe('what are no settings at all', () => {
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const throwing = {
    get name(): string {
      throw new Error('gone');
    },
  };

  test.each<[string, unknown, string]>([
    ['null', null, 'settings: wrong-type'],
    ['undefined', undefined, 'settings: wrong-type'],
    ['text', 'name', 'settings: wrong-type'],
    ['a list', [demo], 'settings: wrong-type'],
    ['a function', () => demo, 'settings: wrong-type'],
    ['a getter that throws', throwing, 'settings: wrong-type'],
    ['a revoked proxy', revoked(), 'settings: wrong-type'],
    ['nothing in it', {}, 'name: required, url: required'],
    ['a cycle', cyclic, 'name: required, url: required'],
    ['fields of the prototype', Object.create(demo), 'name: required, url: required'],
  ])('%s', (_, json, problems) => {
    expect(codesOf(checkCallingSettings(json))).toBe(problems);
  });

  test('none of them is a change, either', () => {
    for (const json of [null, undefined, 'name', [], throwing, revoked()]) {
      expect(codesOf(checkCallingSettingsPatch(demo, json))).toBe('settings: wrong-type');
    }
  });

  test('it never throws, and what it takes it takes again', () => {
    const value = fc.oneof(fc.anything(), anyText(), fc.integer(), fc.webUrl(), fc.boolean());
    const fields = fc.record({ name: value, url: value, width: value, height: value, isReady: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fields), (json) => {
        const checked = checkCallingSettings(json);
        if (checked.ok) expect(checkCallingSettings(checked.value)).toEqual(checked);
        else expect(new Set(checked.problems.map(({ field }) => field)).size).toBe(checked.problems.length);
      }),
    );
  });
});

describe('a change', () => {
  const existing: CallingSettings = { ...required, width: 500, isReady: false };
  const kept = { ...complete, ...existing };

  test.each<[string, object, object]>([
    ['of nothing', {}, kept],
    ['of one field', { isReady: true }, { ...kept, isReady: true }],
    ['to the default, by null', { width: null }, { ...kept, width: 400 }],
    ['undefined changes nothing', { width: undefined }, kept],
    ['of a field it does not know', { secretKey: 'oops' }, kept],
  ])('%s', (_, json, value) => {
    expect(checkCallingSettingsPatch(existing, json, CRM)).toEqual({ ok: true, value });
    expect(existing).toEqual({ ...required, width: 500, isReady: false });
  });

  test.each<[string, object, string]>([
    ['of a field that must be there', { name: null }, 'name: required'],
    ['to a bad URL', { url: 'http://mywidget.com/' }, 'url: insecure-url'],
    ['to the host’s own page', { url: `${CRM}/phone` }, 'url: unsafe-sandbox'],
    ['to a bad size', { width: 1 }, 'width: out-of-range'],
  ])('%s', (_, json, problems) => {
    expect(codesOf(checkCallingSettingsPatch(existing, json, CRM))).toBe(problems);
  });
});

test('every issue of the schema is a code', () => {
  const { error } = callingSettingsSchema.safeParse({ name: 7, url: '', width: 1, height: 'x', isReady: 0, supportsInboundCalling: 0 });
  const messages = error?.issues.map(({ message }) => message) ?? [];
  expect(messages).toHaveLength(6);
  expect(settingsProblemCodes).toEqual(expect.arrayContaining(messages));
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
