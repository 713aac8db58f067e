import { ContactTable } from './ContactTable.tsx';
import { useCrm } from './crm-context.ts';
import { Welcome } from './Welcome.tsx';

export function CompaniesPage() {
  const { companies } = useCrm();
  return (
    <>
      <title>Companies · Acme CRM</title>
      <h1>Companies</h1>
      <Welcome />
      <ContactTable
        label="Companies"
        folder="/companies"
        contacts={companies}
        fourth={{ heading: 'Industry', of: (company) => company.industry }}
      />
    </>
  );
}
