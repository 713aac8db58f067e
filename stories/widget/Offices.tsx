import type { Company } from 'partner-widgets/protocol';
import { OfficePicture } from './OfficePicture.tsx';
import { Suggestions } from './Suggestions.tsx';

const offices = [
  { id: '1', price: '$18,400 a month', facts: '120 desks · 1 Market St' },
  { id: '2', price: '$24,900 a month', facts: '180 desks · 88 Pine St' },
  { id: '3', price: '$31,200 a month', facts: '240 desks · 7 Bay Plaza' },
];

export function Offices({ company }: { company: Company }) {
  return (
    <Suggestions
      view="company"
      title="Offices"
      name={company.name || 'this company'}
      intro={company.companySize ? `Room for ${company.companySize} people, close to where they are.` : 'Close to where they are.'}
      picture={<OfficePicture />}
      suggestions={offices}
    />
  );
}
