import type { CompanyRecord, PersonRecord } from '../records.ts';
import { Avatar } from './Avatar.tsx';
import { DialButton } from './calls/DialButton.tsx';
import { Link } from './Link.tsx';
import { nameOf } from './name-of.ts';
import { PhoneNumber } from './PhoneNumber.tsx';
import { StageChip } from './StageChip.tsx';

interface ContactHeaderProps {
  contact: PersonRecord | CompanyRecord;
  company: CompanyRecord | undefined;
}

export function ContactHeader({ contact, company }: ContactHeaderProps) {
  const email = contact.emails?.[0];
  const phone = contact.phones?.[0];
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
          {phone && <PhoneNumber contact={contact} phone={phone} />}
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
          <DialButton contact={contact} phone={phone} look="primary">
            Call
          </DialButton>
        )}
      </div>
    </header>
  );
}
