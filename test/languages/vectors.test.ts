import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROOT } from '../built.ts';
import type { Vector } from '../vectors/golden/vector.ts';
import { type Answer, languagesIn } from './languages.ts';

// The guide's verifiers on the vectors that we publish.

const { now, vectors }: { now: string; vectors: Vector[] } = JSON.parse(readFileSync(join(ROOT, 'vectors.json'), 'utf8'));

const queryOf = (url: string): string => /\?([^#]*)/.exec(url)?.[1] ?? '';
const asked = vectors.map(({ url, secretKeys }) => ({ query: queryOf(url), secretKeys, now: Date.parse(now) }));

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(languagesIn(folder))('the verifier in $language', ({ verify }) => {
  const { isMissing, status, stdout, stderr } = verify(asked);

  test.skipIf(isMissing)('runs', () => {
    expect([status, stderr]).toEqual([0, '']);
  });

  const answers: Answer[] = status === 0 ? JSON.parse(stdout) : [];

  test.skipIf(isMissing).each(vectors.map(({ name, expected }, index) => [name, expected, index] as const))('%s', (_, expected, index) => {
    const { context, code } = answers[index] ?? {};
    if (expected.ok) expect(context?.[expected.viewType]).toMatchObject(expected.record);
    else expect(code).toBe(expected.code);
  });
});
