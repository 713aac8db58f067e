import type { Company } from 'partner-widgets/protocol';
import { CompanyFacts } from './CompanyFacts.tsx';
import { factsOf } from './facts.ts';
import { Interest } from './Interest.tsx';
import { SignalList } from './SignalList.tsx';

export function CompanyResearch({ company }: { company: Company }) {
  return (
    <main>
      <header>
        <h1>
          What we know of <bdi>{company.name ?? 'this company'}</bdi> <span className="verified">✓ Verified</span>
        </h1>
        <p dir="auto">{company.description ?? 'Facts from your CRM, signals from the public record.'}</p>
      </header>
      <CompanyFacts facts={factsOf(company)} />
      <div className="findings">
        <Interest companyId={company.id} />
        <SignalList companyId={company.id} />
      </div>
    </main>
  );
}
