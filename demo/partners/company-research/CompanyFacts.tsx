import type { Fact } from './facts.ts';

export function CompanyFacts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) {
    return <p className="nothing-on-file">Your CRM has only the name so far. Add a website or an industry, and the facts appear here.</p>;
  }
  return (
    <dl>
      {facts.map(({ name, text, href }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {href ? (
              <a href={href} target="_blank" rel="noopener noreferrer">
                {text}
              </a>
            ) : (
              <bdi>{text}</bdi>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
