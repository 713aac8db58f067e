import type { Verified, WidgetContext } from 'partner-widgets/protocol';

/** By its type it takes a context that was verified, and no other. Nearly everything in one may be missing. */
export function Card({ context: { person, company, team, user } }: { context: Verified<WidgetContext> }) {
  const record = person ?? company;
  const name = person ? [person.firstName, person.lastName].filter(Boolean).join(' ') : company?.name;
  const facts = [
    ['Stage', record?.stage?.name],
    ['Industry', company?.industry],
    ['E-mail', primary(record?.emails)?.email ?? primary(record?.emails)?.value],
    ['Phone', primary(record?.phones)?.phone],
    ['Team', team.name],
    ['Seen by', user.email],
  ];
  return (
    <article>
      <p className="view">{person ? 'Person' : 'Company'}</p>
      <h1 dir="auto">{name || 'No name'}</h1>
      <dl>
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}

function primary<T extends { isPrimary?: number | null | undefined }>(list: T[] | null | undefined): T | undefined {
  return list?.find(({ isPrimary }) => isPrimary === 1) ?? list?.[0];
}
