import type { Person } from 'partner-widgets/protocol';
import { HomeCard } from './HomeCard.tsx';
import type { Home } from './homes.ts';
import { introFor } from './intro.ts';
import { type Price, PriceFilter } from './PriceFilter.tsx';
import type { SavedHomes } from './use-saved-homes.ts';

interface HomeListProps {
  homes: readonly Home[];
  person: Person;
  saved: SavedHomes;
  maxPrice: Price;
  onFilter: (price: Price) => void;
  onShow: (home: Home) => void;
}

const SHOWN = 3;

export function HomeList({ homes, person, saved, maxPrice, onFilter, onShow }: HomeListProps) {
  return (
    <>
      <header>
        <div>
          <h1>
            Homes <bdi>{person.firstName ?? person.lastName ?? 'this person'}</bdi> may like <span className="verified">✓ Verified</span>
          </h1>
          <p>{introFor(person.stage?.name)}</p>
        </div>
        <output>{saved.ids.length > 0 && `${saved.ids.length} saved`}</output>
        <PriceFilter chosen={maxPrice} onChoose={onFilter} />
      </header>
      <ul className="homes">
        {homes.slice(0, SHOWN).map((home) => (
          <HomeCard
            key={home.id}
            home={home}
            isSaved={saved.ids.includes(home.id)}
            onToggle={() => saved.toggle(home)}
            onShow={() => onShow(home)}
          />
        ))}
      </ul>
    </>
  );
}
