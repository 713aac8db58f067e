import fc from 'fast-check';
import { anyText } from '../any-text.ts';
import { guideCompany, guidePerson, guideTestCompany, guideTestPerson } from '../guide-contexts.ts';

const people = [
  guidePerson,
  guideTestPerson,
  guideCompany,
  guideTestCompany,
  { ...guideCompany, person: null, company: { ...guideCompany.company, annualRevenue: '50000000.00' } },
  { ...guideTestPerson, company: null, person: { id: '1', firstName: '>>>>>???', lastName: 'O’Brien – VIP 🏡 山田' } },
  { ...guideTestPerson, user: { id: 'u', email: null }, person: { id: '', emails: null, phones: [] } },
];

/** The JSON of a context that verifies while it is fresh. */
export const baseContext = fc
  .tuple(fc.constantFrom(...people), anyText())
  .map(([context, name]) => JSON.stringify({ ...context, team: { ...context.team, name } }));
