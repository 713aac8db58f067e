import type { CompanyRecord, PersonRecord } from '../records.ts';
import { Avatar } from './Avatar.tsx';
import { Link } from './Link.tsx';
import { nameOf } from './name-of.ts';
import { StageChip } from './StageChip.tsx';

interface ContactHeaderProps {
  contact: PersonRecord | CompanyRecord;
  company: CompanyRecord | undefined;
}

export function ContactHeader({ contact, company }: ContactHeaderProps) {
  const email = contact.emails?.[0];
  const phone = contact.phones?.[0]?.number;
  return (
    <header className="contact-header">
      <Avatar record={contact} large />
      <div className="contact-header-text">
        <div className="contact-title">
          <h1>
            <bdi>{nameOf(contact)}</bdi>
          </h1>
          <StageChip stage={contact.stage} />
        </div>
        <p>
          {email && <span>{email}</span>}
          {phone && <span>{phone}</span>}
          {'industry' in contact && <span>{contact.industry}</span>}
          {company && (
            <Link href={`/companies/${company.id}`}>
              <bdi>{company.name}</bdi>
            </Link>
          )}
        </p>
      </div>
      <div className="contact-actions">
        {email && (
          <a className="button" href={`mailto:${email}`}>
            E-mail
          </a>
        )}
        {phone && (
          <a className="button" data-primary href={`tel:${phone.replace(/[^+\d]/g, '')}`}>
            Call
          </a>
        )}
      </div>
    </header>
  );
}
