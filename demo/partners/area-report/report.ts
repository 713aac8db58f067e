import { html } from 'hono/html';
import type { Person } from 'partner-widgets/protocol';
import { areasFor } from './areas.ts';

/** `html` escapes what it is given: a name may hold anything, and a verified one too. */
export function reportFor({ id, firstName, lastName, stage }: Person) {
  return html`<header>
      <h1>Where <bdi>${firstName ?? lastName ?? 'this person'}</bdi> could look <span class="verified">✓ Verified</span></h1>
      <p>${adviceFor(stage?.name)}</p>
    </header>
    <ul>
      ${areasFor(id).map(
        ({ name, ferry, price, trend }) => html`<li>
          <b>${name}</b>
          <span>${ferry} min to the ferry</span>
          <span>${price} a square foot</span>
          <span class="trend" data-trend="${trend < 0 ? 'down' : 'up'}">${trend < 0 ? '▼' : '▲'} ${Math.abs(trend)} %</span>
        </li>`,
      )}
    </ul>`;
}

function adviceFor(stage: string | null | undefined): string {
  switch (stage) {
    case 'Lead':
      return 'For a lead: areas with many open houses this month.';
    case 'Prospect':
      return 'For a prospect: areas where offers are accepted quickly.';
    case 'Customer':
      return 'For a customer: areas whose rents carry a second home.';
    default:
      return 'Areas around the bay that move this month.';
  }
}
