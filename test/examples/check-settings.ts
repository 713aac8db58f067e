import { describe, expect, test } from 'vitest';
import { SECRET_KEY } from '../sign-as-crm.ts';
import type { Example } from './example.ts';

/** A server that could not verify, or that anyone could frame, does not start, and says what to do. */
export function checkSettings(start: (env: Record<string, string>) => ReturnType<Example['refuse']>): void {
  describe('does not start', () => {
    test.each([
      ['without a key', {}, /WIDGET_SECRET_KEY is not set\. Start with the key/],
      ['with an empty key', { WIDGET_SECRET_KEY: ' ' }, /WIDGET_SECRET_KEY is not set/],
      ['with a wildcard for a CRM', { WIDGET_SECRET_KEY: SECRET_KEY, CRM_ORIGINS: '*' }, /CRM_ORIGINS: .*exact origin/],
      [
        'with a policy for a CRM',
        { WIDGET_SECRET_KEY: SECRET_KEY, CRM_ORIGINS: 'https://a.example; script-src *' },
        /CRM_ORIGINS: .*exact origin/,
      ],
    ])('%s', async (_, env, words) => {
      const { code, output } = await start({ PORT: '0', ...env });
      expect(code).toBeGreaterThan(0);
      expect(output).toMatch(words);
      expect(output).not.toContain(SECRET_KEY);
    });
  });
}
