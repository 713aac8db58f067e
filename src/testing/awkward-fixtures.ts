import type { PersonContext, WidgetContext } from '../protocol/context.ts';
import { companyContext, personContext } from './fixtures.ts';

function named(firstName: string, lastName: string): PersonContext {
  return { ...personContext, person: { ...personContext.person, firstName, lastName } };
}

// What a character is in Base64 depends on where it stands, so the teams' names put theirs in all three places.

/** Contexts on which widgets break, each for a reason of its own. */
export const awkwardContexts = {
  /** `atob` turns José into JosÃ©. */
  accents: named('José', 'Núñez'),
  /** Its Base64 holds a "+", which arrives as a space when it was not percent-encoded. */
  plus: { ...named('O’Brien', '– VIP'), team: { ...personContext.team, name: 'O’Dea-O’Roe-O’Hara' } },
  /** A "+" and a "/" from ASCII alone. */
  ascii: { ...named('A > B', '~ ?'), team: { ...personContext.team, name: '>>> ???' } },
  emoji: named('👩‍💻 Ada', '🏡'),
  japanese: named('太郎', '山田'),
  rightToLeft: named('نورة', 'الأحمد'),
  /** Must show as text. */
  html: named('<img src=x onerror=alert(1)>', '"><script>alert(2)</script>'),
  /** Every optional field is null. */
  nulls: {
    ...personContext,
    team: { id: 'team-1', name: null },
    user: { id: 'user-1', email: null },
    person: { id: 'person-1', firstName: null, lastName: null, stage: null, emails: null, phones: null },
    company: null,
  },
  /** Nothing but what is required. */
  sparse: { team: { id: 'team-1' }, user: { id: 'user-1' }, company: { id: 'company-1' }, timestamp: companyContext.timestamp },
  /** A decimal string for a number, as databases write them. */
  decimalText: JSON.parse(JSON.stringify(companyContext).replace('50000000', '"50000000.00"')) as WidgetContext,
} satisfies Record<string, WidgetContext>;

/** A context whose encoded text is at least `length` characters long: 1,048,576 unless told. Too long for a URL through most proxies. */
export function largeContext(length = 1_048_576): PersonContext {
  const [email = {}] = personContext.person.emails ?? [];
  const encodedLength = (JSON.stringify(email).length + 1) * (4 / 3);
  const emails = Array.from({ length: Math.ceil(length / encodedLength) }, () => email);
  return { ...personContext, person: { ...personContext.person, emails } };
}
