import { ContactTable } from './ContactTable.tsx';
import { useCrm } from './crm-context.ts';
import { Welcome } from './Welcome.tsx';

export function PeoplePage() {
  const { people, companies } = useCrm();
  const companyOf = (id: string | undefined) => companies.find((company) => company.id === id)?.name;
  return (
    <>
      <title>People · Acme CRM</title>
      <h1>People</h1>
      <Welcome />
      <ContactTable
        label="People"
        folder="/people"
        contacts={people}
        fourth={{ heading: 'Company', of: (person) => companyOf(person.companyId) }}
      />
    </>
  );
}
