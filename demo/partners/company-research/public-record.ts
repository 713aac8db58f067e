export interface Signal {
  title: string;
  text: string;
  mood: 'good' | 'watch';
  when: string;
}

const signals: Signal[] = [
  { title: 'Hiring', text: 'Nine open positions, six of them in sales.', mood: 'good', when: 'this week' },
  { title: 'New office', text: 'Signed a lease for a second floor.', mood: 'good', when: 'last week' },
  { title: 'Tender', text: 'Bids for a public housing project.', mood: 'good', when: '2 weeks ago' },
  { title: 'Leadership', text: 'The finance director has left.', mood: 'watch', when: 'last month' },
  { title: 'Press', text: 'Named among the region’s best employers.', mood: 'good', when: 'last month' },
  { title: 'Filing', text: 'The yearly accounts are late.', mood: 'watch', when: '6 weeks ago' },
];

/** Three signals, always the same ones for the same company. */
export function signalsOf(companyId: string): Signal[] {
  const start = seedOf(companyId) % signals.length;
  return [...signals.slice(start), ...signals.slice(0, start)].slice(0, 3);
}

/** How much the company was looked up, week by week, from 0 to 1. */
export function interestIn(companyId: string): number[] {
  const seed = seedOf(companyId);
  return Array.from({ length: 12 }, (_, week) => 0.25 + week * 0.035 + 0.3 * Math.abs(Math.sin(seed + week * 1.7)));
}

/** How many people work there, as a range in the CRM's own words. */
export function headcountOf(companyId: string): string | undefined {
  return Object.hasOwn(headcounts, companyId) ? headcounts[companyId] : undefined;
}

const headcounts: Record<string, string> = {
  'company-acme-corporation': '501-1000',
  'company-muller-soehne': '11-50',
  'company-nakheel': '51-200',
  'company-stillwater': '11-50',
};

interface KnownPerson {
  /** The CRM's id, from the contexts that Lantern was shown before. */
  recordId: string;
  name: string;
  role: string;
}

const people: Record<string, KnownPerson[]> = {
  'company-acme-corporation': [
    { recordId: 'person-amara-okafor', name: 'Amara Okafor', role: 'signs the contracts' },
    { recordId: 'person-jose-nunez', name: 'José Núñez', role: 'runs the moves' },
    { recordId: 'person-yamada-taro', name: '山田太郎', role: 'asks for homes' },
  ],
  'company-muller-soehne': [{ recordId: 'person-aoife-obrien', name: 'Aoife O’Brien – VIP', role: 'owns it' }],
  'company-nakheel': [{ recordId: 'person-layla-haddad', name: 'ليلى حداد', role: 'is a partner' }],
};

export function peopleAt(companyId: string): KnownPerson[] {
  return (Object.hasOwn(people, companyId) ? people[companyId] : undefined) ?? [];
}

function seedOf(id: string): number {
  return [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1009, 7);
}
