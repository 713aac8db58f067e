/** The one agent of this demo, and the team. */
export const TEAM = { id: 'team-acme-homes', name: 'Acme Homes' } as const;
export const AGENT = { id: 'user-dana-reyes', name: 'Dana Reyes', email: 'dana@acme-homes.example' } as const;
