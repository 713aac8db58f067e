import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  type CompanyContext,
  isCompanyContext,
  isPersonContext,
  type PersonContext,
  viewTypeOf,
  type WidgetContext,
} from '../../src/protocol/context.ts';
import type { Unverified, Verified } from '../../src/protocol/trust.ts';
import { guideCompany, guidePerson } from '../guide-contexts.ts';

describe('which view', () => {
  test.each<[string, WidgetContext, 'person' | 'company']>([
    ['a person', guidePerson, 'person'],
    ['a person beside company: null', { ...guidePerson, company: null }, 'person'],
    ['a company', guideCompany, 'company'],
    ['a company beside person: null', { ...guideCompany, person: null }, 'company'],
  ])('%s', (_, context, viewType) => {
    expect(viewTypeOf(context)).toBe(viewType);
    expect(isPersonContext(context)).toBe(viewType === 'person');
    expect(isCompanyContext(context)).toBe(viewType === 'company');
  });
});

// Checked by `tsc`: nothing here can fail at run time.
test('trust is part of the type, and asking for the view keeps it', () => {
  type Unknown = Unverified<WidgetContext>;
  type Known = Verified<WidgetContext>;
  expectTypeOf<Unknown>().not.toExtend<Known>();
  expectTypeOf<Known>().not.toExtend<Unknown>();
  expectTypeOf<WidgetContext>().not.toExtend<Known>();
  expectTypeOf<WidgetContext>().not.toExtend<Unknown>();
  expectTypeOf<Known>().toExtend<WidgetContext>();
  expectTypeOf<Unknown>().toExtend<WidgetContext>();

  const greet = (context: Known): string | null | undefined => {
    if (isPersonContext(context)) {
      expectTypeOf(context).toExtend<Verified<PersonContext>>();
      expectTypeOf(context).not.toExtend<Unverified<PersonContext>>();
      return context.person.firstName;
    }
    if (isCompanyContext(context)) {
      expectTypeOf(context).toExtend<Verified<CompanyContext>>();
      return context.company.name;
    }
    return undefined;
  };
  expectTypeOf(greet).parameter(0).toEqualTypeOf<Known>();
});
