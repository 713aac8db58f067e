import type { ContextDraft, ViewType } from '../../protocol/context.ts';
import { companyContext, personContext } from '../fixtures.ts';

const phones = [{ id: 'phone-1', phone: '+1-555-0172-993', type: 'mobile', isPrimary: 1, normalized: '15550172993' }];

function email(value: string) {
  return { id: value, email: value, value, isPrimary: 1, created_at: '2025-10-01T12:00:00Z', updated_at: '2025-10-01T12:00:00Z' };
}

/** Names that stand on no page by chance. */
export const plainName = ['Zephyrine', 'Quillfeather'] as const;

/** What a page may show of the record of `recordOf` with these names. */
export function textsOf([first, last]: readonly [string, string]): string[] {
  return [first, last, 'zephyrine@quillfeather.example', '555-0172-993', '15550172993'];
}

/** A person with this first and last name, or a company with both as its name. */
export function recordOf(viewType: ViewType, [first, last]: readonly [string, string]): ContextDraft {
  const { team, user } = personContext;
  const emails = [email('zephyrine@quillfeather.example')];
  if (viewType === 'person') return { team, user, person: { ...personContext.person, firstName: first, lastName: last, emails, phones } };
  return { team, user, company: { ...companyContext.company, name: `${first} ${last}`, emails, phones } };
}

/** The name, and null for everything that may be. */
export function barestRecord(viewType: ViewType, [first, last]: readonly [string, string]): ContextDraft {
  const shared = { team: { id: 'team-1', name: null }, user: { id: 'user-1', email: null } };
  const none = { stage: null, emails: null, phones: null };
  if (viewType === 'person') return { ...shared, person: { id: 'person-1', firstName: first, lastName: last, ...none }, company: null };
  return { ...shared, company: { id: 'company-1', name: `${first} ${last}`, annualRevenue: null, addresses: null, ...none }, person: null };
}

/** The name and the ids, and fields that a later CRM may add. */
export function recordOfTomorrow(viewType: ViewType, [first, last]: readonly [string, string]): ContextDraft {
  const shared = { team: { id: 'team-1', plan: 'gold' }, user: { id: 'user-1', roles: ['agent'] }, apiVersion: 7 };
  const record = { id: 'record-1', pets: [{ name: 'Rex' }], score: { latest: 7 } };
  if (viewType === 'person') return { ...shared, person: { ...record, firstName: first, lastName: last } };
  return { ...shared, company: { ...record, name: `${first} ${last}` } };
}

/** With so many e-mail addresses and phone numbers that its URL is nearly as long as proxies let through. */
export function longRecord(viewType: ViewType, name: readonly [string, string]): ContextDraft {
  const emails = Array.from({ length: 15 }, (_, index) => email(`zephyrine.${index}@quillfeather.example`));
  const many = { emails, phones: Array.from({ length: 15 }, () => phones).flat() };
  const { team, user } = personContext;
  if (viewType === 'person') return { team, user, person: { id: 'person-1', firstName: name[0], lastName: name[1], ...many } };
  return { team, user, company: { id: 'company-1', name: name.join(' '), ...many } };
}
