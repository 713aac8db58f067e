import type { ReactNode } from 'react';
import type { CompanyRecord, PersonRecord, PhoneRecord } from '../../records.ts';
import { useCallsContext } from './calls-context.ts';

interface DialButtonProps {
  contact: PersonRecord | CompanyRecord;
  phone: PhoneRecord;
  /** Default: looks like a link. */
  look?: 'primary';
  children: ReactNode;
}

export function DialButton({ contact, phone, look, children }: DialButtonProps) {
  const { dial } = useCallsContext();
  return (
    <button
      type="button"
      className={look ? 'button' : 'dial'}
      data-primary={look === 'primary' || undefined}
      title={`Call ${phone.number}`}
      onClick={() => dial(contact, phone)}
    >
      {children}
    </button>
  );
}
