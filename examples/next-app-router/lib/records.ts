import type { Company, Person, ViewType } from 'partner-widgets/protocol';

export interface Agent {
  team: { id: string; name: string };
  user: { id: string; email: string };
}

/** A record as the CRM keeps it: whose it is, and what partners may know of it. */
export type CrmRecord = { id: string; teamId: string; name: string } & ({ person: Person } | { company: Company });

const north = { id: 'team-north', name: 'North' };

export const agents: Agent[] = [{ team: north, user: { id: 'ada', email: 'ada@crm.example' } }];

const people: CrmRecord[] = [
  person(north.id, {
    id: 'jose',
    firstName: 'José',
    lastName: 'O’Brien – VIP 🏡',
    stage: { name: 'Lead' },
    emails: [{ email: 'jose@example.com', isPrimary: 1 }],
  }),
  person(north.id, {
    id: 'layla',
    firstName: 'ليلى',
    lastName: 'حداد',
    stage: { name: 'Prospect' },
    phones: [{ phone: '+1-555-0142', isPrimary: 1 }],
  }),
  person(north.id, { id: 'markup', firstName: '<img src=x onerror=alert(1)>', lastName: '</script><b>Ana</b>' }),
  person('team-south', { id: 'other-team', firstName: 'Not', lastName: 'Yours' }),
];

const companies: CrmRecord[] = [
  company(north.id, { id: 'acme', name: 'Ærø & Sønner 家', industry: 'Real Estate', stage: { name: 'Customer' } }),
];

/** The team's own, and no others. */
export function recordsOf(agent: Agent, viewType: ViewType): CrmRecord[] {
  return (viewType === 'person' ? people : companies).filter(({ teamId }) => teamId === agent.team.id);
}

export function findRecord(agent: Agent, viewType: ViewType, id: string): CrmRecord | undefined {
  return recordsOf(agent, viewType).find((record) => record.id === id);
}

function person(teamId: string, person: Person): CrmRecord {
  return { id: person.id, teamId, name: [person.firstName, person.lastName].join(' '), person };
}

function company(teamId: string, company: Company): CrmRecord {
  return { id: company.id, teamId, name: company.name ?? 'No name', company };
}
