import { type FormEvent, useState } from 'react';
import type { CompanyRecord, PersonRecord } from '../../records.ts';
import { phoneLines } from '../contact-lines.tsx';
import { useCrm } from '../crm-context.ts';

/** The numbers to dial, and a way to change the first. */
export function PhoneField({ contact }: { contact: PersonRecord | CompanyRecord }) {
  const { changeRecord } = useCrm();
  const [status, setStatus] = useState<'shown' | 'edited' | 'failed'>('shown');
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const phone = String(new FormData(event.currentTarget).get('phone'));
    changeRecord(contact.id, { phone }).then(
      () => setStatus('shown'),
      () => setStatus('failed'),
    );
  };
  if (status === 'shown') {
    return (
      <>
        {phoneLines(contact)}
        <button type="button" className="edit" onClick={() => setStatus('edited')}>
          {contact.phones?.length ? 'Edit' : 'Add a number'}
        </button>
      </>
    );
  }
  return (
    <form className="edit-form" onSubmit={save}>
      {/* The agent asked for this field a moment ago. */}
      {/* biome-ignore lint/a11y/noAutofocus: the button that had the focus has gone */}
      <input name="phone" aria-label="Phone" type="tel" required maxLength={60} defaultValue={contact.phones?.[0]?.number} autoFocus />
      <button type="submit" className="button" data-primary>
        Save
      </button>
      <button type="button" className="button" onClick={() => setStatus('shown')}>
        Cancel
      </button>
      {status === 'failed' && <small role="alert">Not saved. Try again.</small>}
    </form>
  );
}
