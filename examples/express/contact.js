/** What the page shows of a verified context, from either view. Nearly everything in a context may be missing. */
export function contactOf({ person, company, team, user }) {
  const record = person ?? company;
  const name = person ? [person.firstName, person.lastName].filter(Boolean).join(' ') : company.name;
  return {
    name: name || 'No name',
    view: person ? 'Person' : 'Company',
    facts: [
      ['Stage', record.stage?.name],
      ['Industry', company?.industry],
      ['E-mail', primary(record.emails)?.email ?? primary(record.emails)?.value],
      ['Phone', primary(record.phones)?.phone],
      ['Team', team.name],
      ['Seen by', user.email],
    ].filter(([, value]) => value),
  };
}

function primary(list) {
  return list?.find(({ isPrimary }) => isPrimary === 1) ?? list?.[0];
}
