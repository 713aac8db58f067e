import type { CompanyRecord, PersonRecord } from '../records.ts';
import { Avatar } from './Avatar.tsx';
import { Link } from './Link.tsx';
import { nameOf } from './name-of.ts';
import { PhoneNumber } from './PhoneNumber.tsx';
import { StageChip } from './StageChip.tsx';

interface ContactTableProps<Contact> {
  label: string;
  /** Where the contacts' pages are: "/people". */
  folder: string;
  contacts: readonly Contact[];
  /** The one column that people and companies do not share. */
  fourth: { heading: string; of: (contact: Contact) => string | undefined };
}

/** A table; on a phone each row becomes a card by the stylesheet. */
export function ContactTable<Contact extends PersonRecord | CompanyRecord>({
  label,
  folder,
  contacts,
  fourth,
}: ContactTableProps<Contact>) {
  return (
    <table className="contacts" aria-label={label}>
      <thead>
        <tr>
          {['Name', 'Stage', fourth.heading, 'E-mail', 'Phone'].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {contacts.map((contact) => (
          <tr key={contact.id}>
            <th scope="row">
              <Avatar record={contact} />
              <Link href={`${folder}/${contact.id}`}>
                <bdi>{nameOf(contact)}</bdi>
              </Link>
            </th>
            <td className="stage-cell">
              <StageChip stage={contact.stage} />
            </td>
            <td>
              <bdi>{fourth.of(contact)}</bdi>
            </td>
            <td>{contact.emails?.[0]}</td>
            <td>{contact.phones?.[0] && <PhoneNumber contact={contact} phone={contact.phones[0]} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
