import { describe, expect, test, vi } from 'vitest';
import { contextFailureCodes } from '../../src/protocol/failure.ts';
import type { Result } from '../../src/protocol/result.ts';
import { companyContext, personContext } from '../../src/testing/fixtures.ts';
import { readVerdict, verdictInTime } from '../../src/widget/verdict.ts';
import type { VerifyContext } from '../../src/widget/verify.ts';

const signed = { context: 'e30=', signature: 'ab' };

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

describe('what a verifier answers', () => {
  test.each<[string, unknown, string]>([
    ['a person', { ok: true, value: personContext }, 'ok'],
    ['a company', { ok: true, value: companyContext }, 'ok'],
    ['a context of a newer release', { ok: true, value: { ...personContext, deal: { id: 7 } } }, 'ok'],
    ['more than a Result', { ok: true, value: personContext, took: 7 }, 'ok'],
    ['a failure of a newer release', { ok: false, failure: { code: 'from-2030', message: '' } }, 'verify-failed'],
    ['a failure without a code', { ok: false, failure: { message: '' } }, 'verify-failed'],
    ['a failure that is a text', { ok: false, failure: 'stale-context' }, 'verify-failed'],
    ['no failure', { ok: false }, 'verify-failed'],
    ['a failure and a context', { ok: false, value: personContext, failure: { code: 'stale-context', message: '' } }, 'stale-context'],
    ['true', true, 'verify-failed'],
    ['"ok"', 'ok', 'verify-failed'],
    ['nothing', undefined, 'verify-failed'],
    ['null', null, 'verify-failed'],
    ['a list', [personContext], 'verify-failed'],
    ['a context that is no Result', personContext, 'verify-failed'],
    ['a Result that only looks like a yes', { ok: 'true', value: personContext }, 'verify-failed'],
    ['a Result of 1', { ok: 1, value: personContext }, 'verify-failed'],
    ['a yes to nothing', { ok: true }, 'verify-failed'],
    ['a yes to a text', { ok: true, value: JSON.stringify(personContext) }, 'verify-failed'],
    ['a yes to neither person nor company', { ok: true, value: { ...personContext, person: null } }, 'verify-failed'],
    ['a yes to both', { ok: true, value: { ...personContext, company: companyContext.company } }, 'verify-failed'],
    ['a yes without a timestamp', { ok: true, value: { ...personContext, timestamp: undefined } }, 'verify-failed'],
    ['a yes dated in no zone', { ok: true, value: { ...personContext, timestamp: '2025-10-27T15:30:00' } }, 'verify-failed'],
    ['a yes to a name that is no text', { ok: true, value: { ...personContext, person: { id: '1', firstName: {} } } }, 'verify-failed'],
    ['a Response', new Response('{"ok":true}'), 'verify-failed'],
  ])('%s: %s', (_, answer, code) => {
    expect(codeOf(readVerdict(answer))).toBe(code);
  });

  test.each(contextFailureCodes)('the failure %s', (code) => {
    expect(readVerdict({ ok: false, failure: { code, message: 'For developers.' } })).toEqual({
      ok: false,
      failure: { code, message: 'For developers.' },
    });
  });

  test('is given on as it was read, not as it was', () => {
    const verdict = readVerdict({ ok: true, value: { ...companyContext, company: { id: '1', annualRevenue: '50.5' } } });
    expect(verdict).toMatchObject({ value: { company: { annualRevenue: 50.5 } } });
  });

  test('of a wrong context names the field, never what stands there', () => {
    const verdict = readVerdict({ ok: true, value: { ...personContext, person: { id: '1', firstName: ['Jane'] } } });
    expect(verdict).toMatchObject({ failure: { message: expect.stringContaining('person.firstName') } });
    expect(JSON.stringify(verdict)).not.toContain('Jane');
  });
});

describe('how it answers', () => {
  test.each<[string, VerifyContext]>([
    ['a rejection', () => Promise.reject(new Error('offline'))],
    [
      'a throw',
      () => {
        throw new Error('no');
      },
    ],
    [
      'a Result that throws when it is read',
      async () => ({
        get ok(): true {
          throw new Error('no');
        },
        value: personContext,
      }),
    ],
  ])('%s is verify-failed', async (_, verify) => {
    expect(codeOf(await verdictInTime(verify, signed, 10))).toBe('verify-failed');
  });

  test('never, then it is told to stop, and not waited for', async () => {
    const verify = vi.fn<VerifyContext>(() => new Promise(() => {}));
    expect(codeOf(await verdictInTime(verify, signed, 0.01))).toBe('verify-timeout');
    expect(verify.mock.calls[0]?.[1].signal.aborted).toBe(true);
  });

  test('in time, then it is not told to stop', async () => {
    const verify = vi.fn<VerifyContext>(async () => ({ ok: true, value: personContext }));
    expect(codeOf(await verdictInTime(verify, signed, 0.01))).toBe('ok');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(verify.mock.calls[0]?.[1].signal.aborted).toBe(false);
  });

  test.each([Number.POSITIVE_INFINITY, 3_000_000])('%d s are not over at once', async (seconds) => {
    const late: VerifyContext = () => new Promise((resolve) => setTimeout(resolve, 50, { ok: true, value: personContext }));
    expect(codeOf(await verdictInTime(late, signed, seconds))).toBe('ok');
  });
});
