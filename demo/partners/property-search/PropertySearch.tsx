import type { Person } from 'partner-widgets/protocol';
import { useState } from 'react';
import { HomeCard } from './HomeCard.tsx';
import { homesFor } from './homes.ts';
import { introFor } from './intro.ts';
import { type Price, PriceFilter } from './PriceFilter.tsx';

const SHOWN = 3;

export function PropertySearch({ person }: { person: Person }) {
  const [maxPrice, setMaxPrice] = useState<Price>();
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string): void =>
    setSaved((before) => new Set(before.has(id) ? [...before].filter((each) => each !== id) : [...before, id]));
  const homes = homesFor(person.id).filter(({ price }) => maxPrice === undefined || price <= maxPrice);
  return (
    <main>
      <header>
        <div>
          <h1>
            Homes <bdi>{person.firstName ?? person.lastName ?? 'this person'}</bdi> may like <span className="verified">✓ Verified</span>
          </h1>
          <p>{introFor(person.stage?.name)}</p>
        </div>
        <output>{saved.size > 0 && `${saved.size} saved`}</output>
        <PriceFilter chosen={maxPrice} onChoose={setMaxPrice} />
      </header>
      <ul className="homes">
        {homes.slice(0, SHOWN).map((home) => (
          <HomeCard key={home.id} home={home} isSaved={saved.has(home.id)} onToggle={() => toggle(home.id)} />
        ))}
      </ul>
    </main>
  );
}
