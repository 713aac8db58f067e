import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSignedContext } from '../../src/protocol/index.ts';
import { verifyContext } from '../../src/server/index.ts';
import { type Answer, languagesIn } from './languages.ts';
import { contexts, now, SECRET_KEY, urls } from './urls.ts';

// The guide's verifiers in other languages, against ours.

const ours = await Promise.all(
  urls.map(async ([, query]) => {
    const read = readSignedContext(`?${query}`);
    const verdict = read.ok ? await verifyContext(read.value, SECRET_KEY, { now }) : read;
    return verdict.ok ? 'verified' : verdict.failure.code;
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('our own verifier says each kind of thing', () => {
  expect(new Set(ours)).toEqual(
    new Set([
      ...['verified', 'stale-context', 'future-context', 'invalid-context', 'malformed-context', 'signature-mismatch'],
      ...['missing-context', 'missing-signature', 'duplicate-parameter'],
    ]),
  );
});

describe.each(languagesIn(folder))('the verifier in $language', ({ language, verify }) => {
  const { isMissing, status, stdout, stderr } = verify(urls.map(([, query]) => ({ query, secretKeys: [`${SECRET_KEY}\n`], now })));
  if (isMissing) console.warn(`${language} is not installed: its verifier was not run.`);

  test.skipIf(isMissing)('runs', () => {
    expect([status, stderr]).toEqual([0, '']);
  });

  const answers: Answer[] = status === 0 ? JSON.parse(stdout) : [];

  test.skipIf(isMissing).each(urls.map(([what], index) => [what, index] as const))('%s: as ours', (_, index) => {
    const { code, context } = answers[index] ?? {};
    expect(code ?? (context && 'verified')).toBe(ours[index]);
  });

  test.skipIf(isMissing).each(Object.entries(contexts).map(([name, draft], index) => [name, draft, index] as const))(
    '%s arrives as it is',
    (_, draft, index) => {
      const { timestamp: __, ...sent } = draft;
      expect(answers[index]?.context).toMatchObject(sent);
    },
  );

  test.skipIf(isMissing).each([
    ['no key', []],
    ['an empty key', ['']],
    ['an empty key beside another', [SECRET_KEY, ' ']],
  ])('%s is an error, never a pass', (_, secretKeys) => {
    const { status, stdout, stderr } = verify([{ query: urls[0]?.[1] ?? '', secretKeys, now }]);
    expect(status).not.toBe(0);
    expect(`${stdout}${stderr}`).toMatch(/the secret key is missing/i);
  });
});
