import type { ContextDraft } from 'partner-widgets/protocol';

/** What a CRM's page shows of the record, from either view. Nearly everything in a context may be missing. */
export interface Contact {
  id: string;
  name: string;
  stage: string | undefined;
  email: string | undefined;
  phones: { number: string; type: string }[];
}

export function contactOf({ person, company }: ContextDraft): Contact {
  const record = person ?? company;
  const [email] = record?.emails ?? [];
  const name = person ? [person.firstName, person.lastName].filter(Boolean).join(' ') : company?.name;
  return {
    id: record?.id ?? '',
    name: name || 'No name',
    stage: record?.stage?.name ?? undefined,
    email: email?.email ?? email?.value ?? undefined,
    phones: (record?.phones ?? []).flatMap(({ phone, normalized, type }) => {
      const number = phone ?? normalized;
      return number ? [{ number, type: type ?? 'other' }] : [];
    }),
  };
}
