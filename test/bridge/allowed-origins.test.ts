import { describe, expect, test } from 'vitest';
import { isAmong, isPhoneHost } from '../../src/bridge/allowed-origins.ts';

describe('without a list, HubSpot may frame a phone', () => {
  test.each(['https://app.hubspot.com', 'https://app-eu1.hubspot.com', 'https://app-na2.hubspot.com', 'https://app-ap12.hubspot.com'])(
    '%s',
    (origin) => {
      expect(isPhoneHost(origin, undefined)).toBe(true);
    },
  );

  test.each([
    'http://app.hubspot.com',
    'https://app.hubspot.com.evil.test',
    'https://evil.test/https://app.hubspot.com',
    'xhttps://app.hubspot.com',
    'https://appxhubspot.com',
    'https://app-eu.hubspot.com',
    'https://app-1.hubspot.com',
    'https://app-e1x.hubspot.com',
    'https://app-12-3.hubspot.com',
    'https://app-EU1.hubspot.com',
    'https://hubspot.com',
    'null',
    '',
  ])('not %s', (origin) => {
    expect(isPhoneHost(origin, undefined)).toBe(false);
  });
});

test('a list is all that counts', () => {
  expect(isPhoneHost('https://crm.test', ['https://crm.test'])).toBe(true);
  expect(isPhoneHost('https://app.hubspot.com', ['https://crm.test'])).toBe(false);
  expect(isPhoneHost('https://app.hubspot.com', [])).toBe(false);
});

test.each<[origin: string, allowed: string[], isAllowed: boolean]>([
  ['https://crm.test', ['https://crm.test'], true],
  ['https://crm.test', ['https://crm.test/'], true],
  ['https://crm.test', ['https://crm.test/contacts?a=1'], true],
  ['https://crm.test', ['https://other.test', 'https://crm.test'], true],
  ['https://crm.test', ['https://crm.test.evil.test'], false],
  ['https://crm.tes', ['https://crm.test'], false],
  ['https://crm.test', ['https://crm.test:8443'], false],
  ['https://crm.test', ['crm.test'], false],
  ['https://crm.test', [], false],
  ['null', ['https://crm.test'], false],
])('%s among %j: %s', (origin, allowed, isAllowed) => {
  expect(isAmong(origin, allowed)).toBe(isAllowed);
});
