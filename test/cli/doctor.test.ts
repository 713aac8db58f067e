import { expect, test } from 'vitest';
import { causes } from '../../src/cli/doctor/cause.ts';
import { diagnose } from '../../src/cli/doctor/diagnose.ts';
import { broken, healthy, KEY, NOW } from './broken-urls.ts';

const options = { secretKeys: [KEY], now: NOW };

test.each(broken)('%s', (_, url, cause) => {
  expect(diagnose(url, options)).toMatchObject({ status: 'ill', cause });
});

test('every cause is among them', () => {
  expect(new Set(broken.map(([, , cause]) => cause))).toEqual(new Set(causes));
});

test.each(healthy)('%s is healthy', (_, url) => {
  expect(diagnose(url, options)).toEqual({ status: 'healthy', ageSeconds: 10 });
});

test('of several keys one is right', () => {
  const [, url = ''] = healthy[0] ?? [];
  expect(diagnose(url, { ...options, secretKeys: ['another', KEY] })).toMatchObject({ status: 'healthy' });
});

test('nothing it says holds the key, or anything of the contact', () => {
  for (const [, url] of broken) {
    const said = JSON.stringify(diagnose(url, options));
    expect(said).not.toMatch(/9f86d081|Brien|agent@|person-1/i);
  }
});
