import type { ContextDraft, ViewType } from 'partner-widgets/protocol';
import type { DraftReading } from '../desk/read-draft.ts';
import { TextField } from './TextField.tsx';

interface CommonFieldsProps {
  viewType: ViewType;
  reading: DraftReading;
  onChange: (draft: ContextDraft) => void;
}

/** What one changes most, without the JSON. While that cannot be read there is nothing to change. */
export function CommonFields({ reading, onChange, viewType }: CommonFieldsProps) {
  const draft = reading.ok ? reading.draft : undefined;
  const isDisabled = draft === undefined;
  const record = draft?.person ?? draft?.company;
  const [email, ...emails] = record?.emails ?? [];
  const [phone, ...phones] = record?.phones ?? [];
  const write = (changed: object): void => {
    if (draft?.person) onChange({ ...draft, person: { ...draft.person, ...changed } });
    else if (draft?.company) onChange({ ...draft, company: { ...draft.company, ...changed } });
  };
  const field = (label: string, value: string | null | undefined, changed: (text: string) => object, isWide = false) => (
    <TextField label={label} value={value ?? ''} isDisabled={isDisabled} isWide={isWide} onChange={(text) => write(changed(text))} />
  );
  return (
    <div className="pairs">
      {viewType === 'person' ? (
        <>
          {field('First name', draft?.person?.firstName, (firstName) => ({ firstName }))}
          {field('Last name', draft?.person?.lastName, (lastName) => ({ lastName }))}
        </>
      ) : (
        <>
          {field('Name', draft?.company?.name, (name) => ({ name }))}
          {field('Industry', draft?.company?.industry, (industry) => ({ industry }))}
        </>
      )}
      {field('Stage', record?.stage?.name, (name) => ({ stage: { ...record?.stage, name } }))}
      {field('Phone', phone?.phone, (number) => ({
        phones: [{ ...phone, phone: number, normalized: number.replace(/\D/g, '') }, ...phones],
      }))}
      {field(
        'E-mail',
        email?.email,
        (address) => ({ emails: [{ ...email, email: address, value: address.toLowerCase() }, ...emails] }),
        true,
      )}
    </div>
  );
}
