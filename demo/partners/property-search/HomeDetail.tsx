import { useWidgetHost } from 'partner-widgets/partner';
import type { Person } from 'partner-widgets/protocol';
import { HomeActions } from './HomeActions.tsx';
import { HomePicture } from './HomePicture.tsx';
import { featuresOf, priceOf } from './home-words.ts';
import type { Home } from './homes.ts';
import { SaveButton } from './SaveButton.tsx';
import type { SavedHomes } from './use-saved-homes.ts';

interface HomeDetailProps {
  home: Home;
  person: Person;
  saved: SavedHomes;
  onBack: () => void;
}

export function HomeDetail({ home, person, saved, onBack }: HomeDetailProps) {
  const host = useWidgetHost();
  return (
    <>
      <button type="button" className="home-link" onClick={onBack}>
        ‹ All homes
      </button>
      <article>
        <div className="home-view">
          <HomePicture home={home} />
          <SaveButton home={home} isSaved={saved.ids.includes(home.id)} onToggle={() => saved.toggle(home)} />
        </div>
        <div>
          <h1>
            {home.street} <span className="verified">✓ Verified</span>
          </h1>
          <p>{home.city}, California</p>
          <b className="price">{priceOf(home)}</b>
          <p>{featuresOf(home)}</p>
          <HomeActions home={home} person={person} host={host} />
        </div>
      </article>
    </>
  );
}
