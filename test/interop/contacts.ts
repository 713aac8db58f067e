import type { ContextDraft } from '../../src/protocol/context.ts';
import { guideCompany, guidePerson, guideTestCompany, guideTestPerson } from '../guide-contexts.ts';

const person = (firstName: string, lastName: string): ContextDraft => ({
  ...guidePerson,
  person: { ...guidePerson.person, firstName, lastName },
});

const emails = Array.from({ length: 20 }, (_, number) => ({
  id: `email-${number}`,
  email: `José.Núñez+${number}@Example.com`,
  value: `josé.núñez+${number}@example.com`,
  isPrimary: number === 0 ? 1 : 0,
  created_at: '2025-10-01T12:00:00Z',
  updated_at: null,
}));

/** Contacts that have gone wrong somewhere before. None has an empty list or object, which PHP's arrays cannot tell apart. */
export const contacts: { name: string; draft: ContextDraft }[] = [
  { name: 'the guide’s person', draft: guidePerson },
  { name: 'the guide’s company', draft: guideCompany },
  { name: 'the guide’s test person', draft: guideTestPerson },
  { name: 'the guide’s test company', draft: guideTestCompany },
  { name: 'José Núñez', draft: person('José', 'Núñez') },
  { name: 'O’Brien – VIP', draft: person('O’Brien – VIP', 'A > B ~ ???') },
  { name: '山田太郎', draft: person('太郎', '山田') },
  { name: 'emoji', draft: person('👩‍👩‍👧‍👦 🏳️‍🌈', '🇯🇵') },
  { name: 'right to left', draft: person('مُحَمَّد', 'בֶּן־דָּוִד \u202eabc\u202c') },
  { name: 'quotes and HTML', draft: person(`"'\`\\</script><img src=x onerror=alert(1)>`, '&amp;%2B+ /=') },
  { name: 'control characters', draft: person('a\u0000b\tc\nd\u2028e\u007f', '\ufeff') },
  {
    name: 'nulls',
    draft: { ...guidePerson, person: { id: '1', firstName: null, lastName: null, stage: null, emails: null, phones: null } },
  },
  { name: 'twenty e-mails', draft: { ...guidePerson, person: { ...guidePerson.person, emails } } },
];
