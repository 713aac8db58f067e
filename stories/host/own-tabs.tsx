import type { OwnTab } from 'partner-widgets/host';

/** What a CRM shows in its own tabs. */
function Facts({ facts }: { facts: Record<string, string> }) {
  return (
    <dl className="story-facts">
      {Object.entries(facts).map(([term, description]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

const contact = { 'E-mail': 'jane@doe.example', Phone: '+1-555-1234', Stage: 'Lead', Owner: 'You' };
const activity = { Today: 'Opened your e-mail “Three homes to see”', Yesterday: 'Called, 4 minutes', 'Last week': 'Filled in the form' };

export const ownTabs: OwnTab[] = [
  { id: 'overview', label: 'Overview', content: <Facts facts={contact} /> },
  { id: 'activity', label: 'Activity', content: <Facts facts={activity} /> },
];
