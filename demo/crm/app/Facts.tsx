import type { ReactNode } from 'react';

/** Named facts; those that are not known are left out. */
export function Facts({ title, facts, empty }: { title: string; facts: Record<string, ReactNode>; empty: string }) {
  const known = Object.entries(facts).filter(([, value]) => value);
  return (
    <section className="facts">
      <h2>{title}</h2>
      {known.length === 0 && <p className="empty">{empty}</p>}
      <dl>
        {known.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
