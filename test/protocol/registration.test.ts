import fc from 'fast-check';
import { changeRegistration, checkRegistration, mayChangeRegistration, type ReviewedWidget } from 'partner-widgets/protocol';
import { describe, expect, test } from 'vitest';

const filled = {
  name: 'Property search',
  description: '<p>Homes that <b>fit</b>.</p>',
  url: 'https://homes.example/widget?theme=1#top',
  viewTypes: ['person', 'company'],
  teamId: 'team-1',
};

const codesOf = (json: unknown, hostOrigin?: string) => {
  const checked = checkRegistration(json, hostOrigin);
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field} ${code}`);
};

describe('a registration', () => {
  test('is kept as it is, without what nobody asked for and without space around', () => {
    expect(checkRegistration({ ...filled, name: '  Property search ', status: 'approved', id: 'mine' })).toEqual({
      ok: true,
      value: filled,
    });
  });

  test('needs a name, an address and a view; null and nothing are the same', () => {
    expect(codesOf({})).toEqual(['name required', 'url required', 'viewTypes required']);
    expect(codesOf({ name: ' ', url: '', viewTypes: [], teamId: null, description: null })).toEqual([
      'name required',
      'url required',
      'viewTypes required',
    ]);
  });

  test('names each view once, the person first', () => {
    const checked = checkRegistration({ ...filled, viewTypes: ['company', 'person', 'company'] });
    expect(checked.ok && checked.value.viewTypes).toEqual(['person', 'company']);
    const one = checkRegistration({ ...filled, viewTypes: ['company', 'company'] });
    expect(one.ok && one.value.viewTypes).toEqual(['company']);
  });

  test.each([
    [{ name: 'n'.repeat(61) }, 'name too-long'],
    [{ name: 7 }, 'name wrong-type'],
    [{ description: 'd'.repeat(10_001) }, 'description too-long'],
    [{ description: {} }, 'description wrong-type'],
    [{ viewTypes: 'person' }, 'viewTypes wrong-type'],
    [{ viewTypes: ['deal'] }, 'viewTypes wrong-type'],
    [{ teamId: ' ' }, 'teamId required'],
    [{ teamId: 1 }, 'teamId wrong-type'],
    [{ url: `https://homes.example/${'x'.repeat(8_000)}` }, 'url too-long'],
    [{ url: 1 }, 'url wrong-type'],
  ])('is refused with %o: %s', (change, problem) => {
    expect(codesOf({ ...filled, ...change })).toEqual([problem]);
  });

  test.each([null, [], 'text', 7, undefined])('is an object: not %o', (json) => {
    expect(codesOf(json)).toEqual(['registration wrong-type']);
  });

  test('that throws when it is read is none', () => {
    const json = Object.defineProperty({}, 'name', {
      enumerable: true,
      get() {
        throw new Error('Not this one.');
      },
    });
    expect(codesOf(json)).toEqual(['registration wrong-type']);
  });

  test('of any JSON is kept or refused, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (json) => typeof checkRegistration(json, 'https://crm.example').ok === 'boolean'));
  });
});

describe('its address', () => {
  const local = 'http://localhost:4400';
  const crm = 'https://crm.example';
  test.each([
    ['homes.example/widget', crm, 'malformed-url'],
    ['/widget', crm, 'malformed-url'],
    ['javascript:alert(1)', crm, 'not-a-web-page'],
    ['data:text/html,hi', crm, 'not-a-web-page'],
    ['blob:https://homes.example/1', crm, 'not-a-web-page'],
    ['file:///etc/passwd', crm, 'not-a-web-page'],
    ['http://homes.example/', crm, 'insecure-url'],
    ['http://localhost:3000/', crm, 'insecure-url'],
    ['http://localhost:3000/', undefined, 'insecure-url'],
    ['http://homes.example/', local, 'insecure-url'],
    ['https://me:secret@homes.example/', crm, 'user-info-in-url'],
    ['https://me@homes.example/', crm, 'user-info-in-url'],
    ['https://homes.example/?context=1', crm, 'signed-parameter-in-url'],
    ['https://homes.example/?a=1&signature=', crm, 'signed-parameter-in-url'],
    ['https://crm.example/widget', crm, 'unsafe-sandbox'],
    ['https://CRM.example:443/widget', crm, 'unsafe-sandbox'],
    ['http://localhost:4400/widget', local, 'unsafe-sandbox'],
  ])('%s, in the CRM at %s: %s', (url, hostOrigin, code) => {
    expect(codesOf({ ...filled, url }, hostOrigin)).toEqual([`url ${code}`]);
  });

  test.each([
    ['https://homes.example/', crm],
    ['  https://homes.example/?contexts=1#context=2 ', crm],
    ['http://localhost:3000/', local],
    ['http://127.0.0.1:3000/', local],
  ])('%s, in the CRM at %s, is one', (url, hostOrigin) => {
    expect(codesOf({ ...filled, url }, hostOrigin)).toEqual([]);
  });
});

describe('a change of it', () => {
  const widget: ReviewedWidget = {
    ...filled,
    viewTypes: ['person'],
    id: 'w1',
    status: 'sent-back',
    history: [{ step: 'send-back', at: '2026-01-01T00:00:00Z', by: 'Rae', note: 'Names.' }],
    checklist: { widgetUrl: filled.url, checkedAt: '2026-01-01T00:00:00Z', results: [] },
  };

  test('keeps what is not the partner’s to write', () => {
    expect(changeRegistration(widget, { name: 'Homes', url: filled.url, viewTypes: ['company'] })).toEqual({
      ...widget,
      name: 'Homes',
      description: undefined,
      viewTypes: ['company'],
      teamId: undefined,
    });
  });

  test('to another page forgets what was checked of the first', () => {
    expect(changeRegistration(widget, { ...widget, url: 'https://homes.example/new' }).checklist).toBeUndefined();
  });

  test.each([
    ['testing', true],
    ['sent-back', true],
    ['requested', false],
    ['approved', false],
  ] as const)('while it is %s: %s', (status, may) => {
    expect(mayChangeRegistration({ status })).toBe(may);
  });
});
