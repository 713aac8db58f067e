import type { ViewType } from '../../protocol/context.ts';
import type { ConformanceCase } from './conformance-case.ts';
import { refusedCases } from './refused-cases.ts';
import { verifiedCases } from './verified-cases.ts';

/**
 * The cases for a widget that is shown on these pages: data, so that any tool can drive them. Those that are verified come first.
 * They need a widget that shows the record's name, an e-mail address or a phone number.
 */
export function conformanceCasesFor(viewTypes: readonly ViewType[]): readonly ConformanceCase[] {
  const [first = 'person'] = viewTypes;
  return [...verifiedCases(viewTypes, first), ...refusedCases(first)];
}

/** For a widget that is shown on both pages. */
export const conformanceCases: readonly ConformanceCase[] = conformanceCasesFor(['person', 'company']);
