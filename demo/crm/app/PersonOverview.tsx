import type { CompanyRecord, PersonRecord } from '../records.ts';
import { emailLines } from './contact-lines.tsx';
import { Facts } from './Facts.tsx';
import { Latest } from './Latest.tsx';
import { Link } from './Link.tsx';
import { PhoneField } from './records/PhoneField.tsx';
import { StageField } from './records/StageField.tsx';
import { AreaCard } from './widgets/AreaCard.tsx';

export function PersonOverview({ person, company }: { person: PersonRecord; company: CompanyRecord | undefined }) {
  const facts = {
    'E-mail': emailLines(person.emails),
    Phone: <PhoneField contact={person} />,
    Title: person.title,
    Company: company && (
      <Link href={`/companies/${company.id}`}>
        <bdi>{company.name}</bdi>
      </Link>
    ),
    Stage: <StageField contact={person} />,
  };
  return (
    <>
      <div className="overview">
        <Facts title="Details" facts={facts} empty="Nothing is known yet but the name." />
        <Latest contact={person} />
      </div>
      <AreaCard person={person} />
    </>
  );
}
