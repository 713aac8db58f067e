import type { CompanyRecord, PersonRecord } from '../records.ts';
import { addressLines, emailLines } from './contact-lines.tsx';
import { Facts } from './Facts.tsx';
import { Latest } from './Latest.tsx';
import { Link } from './Link.tsx';
import { nameOf } from './name-of.ts';
import { PhoneField } from './records/PhoneField.tsx';
import { StageField } from './records/StageField.tsx';

export function CompanyOverview({ company, staff }: { company: CompanyRecord; staff: readonly PersonRecord[] }) {
  const facts = {
    About: company.description,
    Industry: company.industry,
    Employees: company.companySize,
    'E-mail': emailLines(company.emails),
    Phone: <PhoneField contact={company} />,
    Addresses: addressLines(company.addresses),
    Stage: <StageField contact={company} />,
    People: staff.length > 0 && staff.map((person) => <StaffLink key={person.id} person={person} />),
  };
  return (
    <div className="overview">
      <Facts title="Details" facts={facts} empty="Nothing is known yet but the name." />
      <Latest contact={company} />
    </div>
  );
}

function StaffLink({ person }: { person: PersonRecord }) {
  return (
    <Link href={`/people/${person.id}`}>
      <bdi>{nameOf(person)}</bdi>
    </Link>
  );
}
