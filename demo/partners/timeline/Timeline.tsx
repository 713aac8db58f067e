import { useAutoHeight } from 'partner-widgets/partner';
import { useRef } from 'react';
import { dayOf } from './day-of.ts';
import { visitsOf } from './visits.ts';

/** As high as what is open in it: the CRM gives the frame the height. */
export function Timeline({ id, name, locale }: { id: string; name: string; locale: string }) {
  const main = useRef<HTMLElement>(null);
  useAutoHeight(main);
  return (
    <main ref={main}>
      <h1>
        <bdi>{name}</bdi> on your website <span className="verified">✓ Verified</span>
      </h1>
      <p>Beacon saw these visits. Open one to see what was looked at.</p>
      <ol>
        {visitsOf(id).map(({ daysAgo, title, pages }) => (
          <li key={title}>
            <details>
              <summary>
                <b>{title}</b>
                <small>{dayOf(daysAgo, locale)}</small>
              </summary>
              <ul>
                {pages.map(({ page, seconds }) => (
                  <li key={page}>
                    {page} <small>{seconds} s</small>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </main>
  );
}
