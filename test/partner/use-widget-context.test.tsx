import { renderHook } from '@testing-library/react';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { useWidgetContext, type WidgetContextState } from '../../src/partner/use-widget-context.ts';
import type { WidgetContext } from '../../src/protocol/context.ts';
import type { Unverified, Verified } from '../../src/protocol/trust.ts';
import { awkwardContexts } from '../../src/testing/awkward-fixtures.ts';
import { companyContext, personContext } from '../../src/testing/fixtures.ts';
import { signedUrl } from './signed-url.ts';

function stateOf(url: string): WidgetContextState {
  return renderHook(() => useWidgetContext({ url })).result.current;
}

describe('what stands in a URL', () => {
  test('is decoded, and called unverified', async () => {
    const state = stateOf(await signedUrl());
    expect(state).toMatchObject({ status: 'unverified', viewType: 'person', context: { person: personContext.person } });
  });

  test('is so without anybody’s signature', async () => {
    const url = (await signedUrl(companyContext)).replace(/signature=\w+/, 'signature=none');
    expect(stateOf(url)).toMatchObject({ status: 'unverified', viewType: 'company' });
  });

  test.each(Object.entries(awkwardContexts))('awkward: %s', async (_, context) => {
    const state = stateOf(await signedUrl(context));
    expect(state).toMatchObject({ status: 'unverified', context: { team: context.team } });
    if ('person' in context) expect(state).toMatchObject({ context: { person: context.person } });
  });

  test.each([
    ['https://widget.example/', 'missing-context'],
    ['https://widget.example/?context=e30', 'missing-signature'],
    ['?context=e30&signature=ab&signature=ab', 'duplicate-parameter'],
    ['?context=*&signature=ab', 'malformed-context'],
    ['?context=e30&signature=ab', 'invalid-context'],
  ])('%s: %s', (url, code) => {
    expect(stateOf(url)).toMatchObject({ status: 'failed', failure: { code } });
  });
});

test('without a URL of its own it is the page’s that counts', () => {
  expect(renderHook(() => useWidgetContext()).result.current).toMatchObject({ status: 'failed', failure: { code: 'missing-context' } });
});

test('another URL is another context; the same one is the same object', async () => {
  const [person, company] = [await signedUrl(), await signedUrl(companyContext)];
  const { result, rerender } = renderHook(({ url }) => useWidgetContext({ url }), { initialProps: { url: person } });
  const first = result.current;
  rerender({ url: person });
  expect(result.current).toBe(first);
  rerender({ url: company });
  expect(result.current).toMatchObject({ viewType: 'company' });
});

test('an unverified context is not a verified one, to the compiler either', () => {
  type Decoded = Extract<WidgetContextState, { status: 'unverified' }>['context'];
  expectTypeOf<Decoded>().toEqualTypeOf<Unverified<WidgetContext>>();
  expectTypeOf<Decoded>().not.toExtend<Verified<WidgetContext>>();
  expectTypeOf<Extract<WidgetContextState, { status: 'pending' | 'failed' }>>().not.toHaveProperty('context');
});
