import { useWidgetHost } from 'partner-widgets/partner';
import type { Company } from 'partner-widgets/protocol';
import { useState } from 'react';
import { correctHeadcount } from './correct-headcount.ts';
import { headcountOf } from './public-record.ts';

/** Gone once the CRM says the same. */
export function Headcount({ company }: { company: Company }) {
  const host = useWidgetHost();
  const [isBusy, setBusy] = useState(false);
  const ours = headcountOf(company.id);
  if (!ours || ours === company.companySize || !host.supports('refresh-record')) return null;
  const correct = async (): Promise<void> => {
    setBusy(true);
    await correctHeadcount(host);
    setBusy(false);
  };
  return (
    <div className="headcount">
      <p>
        The public record counts <b>{ours.replace('-', '–')}</b> people here
        {company.companySize ? `, your CRM ${company.companySize.replace('-', '–')}.` : '. Your CRM does not say.'}
      </p>
      <button type="button" className="button" disabled={isBusy} onClick={() => void correct()}>
        Update the CRM
      </button>
    </div>
  );
}
