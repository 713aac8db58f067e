import { HomePicture } from './HomePicture.tsx';
import type { Home } from './homes.ts';

interface HomeCardProps {
  home: Home;
  isSaved: boolean;
  onToggle: () => void;
}

const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });
const count = new Intl.NumberFormat('en-US');

export function HomeCard({ home, isSaved, onToggle }: HomeCardProps) {
  return (
    <li>
      <HomePicture home={home} />
      <button type="button" aria-pressed={isSaved} aria-label={`Save ${home.street}`} onClick={onToggle}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <path d="M12 20S3.5 14.8 3.5 8.8A4.6 4.6 0 0 1 12 6.4a4.6 4.6 0 0 1 8.5 2.4C20.5 14.8 12 20 12 20Z" />
        </svg>
      </button>
      <div className="home-facts">
        <b>{dollars.format(home.price)}</b>
        <span>
          {home.beds} bed · {home.baths} bath · {count.format(home.squareFeet)} sq ft
        </span>
        <span>
          {home.street}, {home.city}
        </span>
      </div>
    </li>
  );
}
