import type { Company, Person, WidgetContext } from 'partner-widgets/protocol';
import { isPersonContext } from 'partner-widgets/protocol';

/** A small widget: whom it is about, and what the CRM says of them. Always as text, whatever a name holds. */
export function ContactCard({ context }: { context: WidgetContext }) {
  const { title, lines } = isPersonContext(context) ? ofPerson(context.person) : ofCompany(context.company);
  return (
    <article className="story-card">
      <h2>
        <bdi>{title}</bdi> <span>✓ Verified</span>
      </h2>
      {lines.map((line) => line && <p key={line}>{line}</p>)}
    </article>
  );
}

function ofPerson({ firstName, lastName, stage, emails, phones }: Person) {
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return { title: name || 'A person without a name', lines: [stage?.name, emails?.[0]?.email, phones?.[0]?.phone] };
}

function ofCompany({ name, industry, companySize, annualRevenue }: Company) {
  const revenue = annualRevenue == null ? undefined : `$${annualRevenue.toLocaleString('en-US')} a year`;
  return { title: name || 'A company without a name', lines: [industry, companySize && `${companySize} people`, revenue] };
}
