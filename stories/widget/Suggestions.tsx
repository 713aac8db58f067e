import type { ViewType } from 'partner-widgets/protocol';
import type { ReactNode } from 'react';
import { useReport } from './use-report.ts';

interface SuggestionsProps {
  view: ViewType;
  title: string;
  name: string;
  intro: string;
  picture: ReactNode;
  suggestions: readonly { id: string; price: string; facts: string }[];
}

export function Suggestions({ view, title, name, intro, picture, suggestions }: SuggestionsProps) {
  useReport(view);
  return (
    <main>
      <h1>
        {title} <bdi>{name}</bdi> may like <span className="verified">✓ Verified</span>
      </h1>
      <p>{intro}</p>
      <ul>
        {suggestions.map(({ id, price, facts }) => (
          <li key={id}>
            {picture}
            <strong>{price}</strong>
            <span>{facts}</span>
          </li>
        ))}
      </ul>
    </main>
  );
}
