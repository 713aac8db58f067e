import type { CompanyRecord, PersonRecord } from '../records.ts';
import { Link } from './Link.tsx';
import { useLocation } from './location.ts';
import { nameOf } from './name-of.ts';

type Contact = PersonRecord | CompanyRecord;

interface BreadcrumbProps {
  contact: Contact;
  contacts: readonly Contact[];
  list: { name: string; href: string };
}

/** The way back to the list, and the steps to the contacts before and after, on the same tab. */
export function Breadcrumb({ contact, contacts, list }: BreadcrumbProps) {
  const tab = new URLSearchParams(useLocation().search).get('tab');
  const search = tab ? `?${new URLSearchParams({ tab })}` : '';
  const at = contacts.findIndex(({ id }) => id === contact.id);
  return (
    <nav className="breadcrumb" aria-label="Contact">
      <Link href={list.href}>{list.name}</Link>
      <span aria-hidden="true">/</span>
      <span className="breadcrumb-here">
        <bdi>{nameOf(contact)}</bdi>
      </span>
      <Step label="Previous" sign="‹" to={contacts[at - 1]} hrefOf={(id) => `${list.href}/${id}${search}`} />
      <Step label="Next" sign="›" to={contacts[at + 1]} hrefOf={(id) => `${list.href}/${id}${search}`} />
    </nav>
  );
}

function Step({ label, sign, to, hrefOf }: { label: string; sign: string; to: Contact | undefined; hrefOf: (id: string) => string }) {
  if (!to) {
    return (
      <span className="step" aria-hidden="true">
        {sign}
      </span>
    );
  }
  return (
    <Link className="step" href={hrefOf(to.id)} aria-label={`${label}: ${nameOf(to)}`} title={nameOf(to)}>
      {sign}
    </Link>
  );
}
