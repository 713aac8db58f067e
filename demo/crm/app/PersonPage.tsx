import type { PersonRecord } from '../records.ts';
import { ContactPage } from './ContactPage.tsx';
import { useCrm } from './crm-context.ts';
import { PersonOverview } from './PersonOverview.tsx';

export function PersonPage({ person }: { person: PersonRecord }) {
  const { people, companies } = useCrm();
  const company = companies.find(({ id }) => id === person.companyId);
  return (
    <ContactPage
      contact={person}
      contacts={people}
      viewType="person"
      list={{ name: 'People', href: '/people' }}
      company={company}
      overview={<PersonOverview person={person} company={company} />}
    />
  );
}
