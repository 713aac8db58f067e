import type { CallingOptions } from 'partner-widgets/partner';

type Answer = Parameters<NonNullable<CallingOptions['onCallerIdMatchSucceeded']>>[0]['callerIdMatches'];

/** A record in the CRM that has the caller's number, and can be opened. */
export type CallerMatch = Answer[number] & { objectCoordinates: NonNullable<Answer[number]['objectCoordinates']> };

export function matchesIn(answer: Answer): CallerMatch[] {
  return answer.filter((match): match is CallerMatch => match.objectCoordinates != null);
}

export function nameOfMatch({ name, firstName, lastName, email }: CallerMatch): string {
  return name || [firstName, lastName].filter(Boolean).join(' ') || email || 'A record without a name';
}
