import type { CompanyRecord, PersonRecord } from '../records.ts';
import { emailLines, phoneLines } from './contact-lines.tsx';
import { Facts } from './Facts.tsx';
import { Latest } from './Latest.tsx';
import { Link } from './Link.tsx';

export function PersonOverview({ person, company }: { person: PersonRecord; company: CompanyRecord | undefined }) {
  const facts = {
    'E-mail': emailLines(person.emails),
    Phone: phoneLines(person),
    Title: person.title,
    Company: company && (
      <Link href={`/companies/${company.id}`}>
        <bdi>{company.name}</bdi>
      </Link>
    ),
    Stage: person.stage,
  };
  return (
    <div className="overview">
      <Facts title="Details" facts={facts} empty="Nothing is known yet but the name." />
      <Latest contact={person} />
    </div>
  );
}
