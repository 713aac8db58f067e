import { useState } from 'react';
import type { CompanyRecord, PersonRecord, StageName } from '../../records.ts';
import { useCrm } from '../crm-context.ts';

const STAGES: StageName[] = ['Lead', 'Prospect', 'Customer'];

/** Saved as soon as it is picked. Widgets that are open hear of it. */
export function StageField({ contact }: { contact: PersonRecord | CompanyRecord }) {
  const { changeRecord } = useCrm();
  const [isFailed, setFailed] = useState(false);
  const pick = (stage: StageName): void => {
    changeRecord(contact.id, { stage }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <select aria-label="Stage" value={contact.stage ?? ''} onChange={({ target }) => pick(target.value as StageName)}>
        {!contact.stage && <option value="">None yet</option>}
        {STAGES.map((stage) => (
          <option key={stage}>{stage}</option>
        ))}
      </select>
      {isFailed && <small role="alert">Not saved. Try again.</small>}
    </>
  );
}
