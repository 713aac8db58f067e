import { useAutoHeight } from 'partner-widgets/partner';
import type { Company } from 'partner-widgets/protocol';
import { useRef } from 'react';
import { CompanyFacts } from './CompanyFacts.tsx';
import { factsOf } from './facts.ts';
import { Headcount } from './Headcount.tsx';
import { Interest } from './Interest.tsx';
import { PeopleThere } from './PeopleThere.tsx';
import { SignalList } from './SignalList.tsx';

export function CompanyResearch({ company }: { company: Company }) {
  const main = useRef<HTMLElement>(null);
  useAutoHeight(main);
  return (
    <main ref={main}>
      <header>
        <h1>
          What we know of <bdi>{company.name ?? 'this company'}</bdi> <span className="verified">✓ Verified</span>
        </h1>
        <p dir="auto">{company.description ?? 'Facts from your CRM, signals from the public record.'}</p>
      </header>
      <CompanyFacts facts={factsOf(company)} />
      <Headcount company={company} />
      <div className="findings">
        <Interest companyId={company.id} />
        <SignalList companyId={company.id} />
        <PeopleThere companyId={company.id} />
      </div>
    </main>
  );
}
