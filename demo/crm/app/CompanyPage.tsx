import type { CompanyRecord } from '../records.ts';
import { CompanyOverview } from './CompanyOverview.tsx';
import { ContactPage } from './ContactPage.tsx';
import { useCrm } from './crm-context.ts';

export function CompanyPage({ company }: { company: CompanyRecord }) {
  const { people, companies } = useCrm();
  const staff = people.filter(({ companyId }) => companyId === company.id);
  return (
    <ContactPage
      contact={company}
      contacts={companies}
      viewType="company"
      list={{ name: 'Companies', href: '/companies' }}
      overview={<CompanyOverview company={company} staff={staff} />}
    />
  );
}
