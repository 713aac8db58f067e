import { useAutoHeight, useWidgetHost } from 'partner-widgets/partner';
import type { Person } from 'partner-widgets/protocol';
import { useEffect, useRef, useState } from 'react';
import { HomeDetail } from './HomeDetail.tsx';
import { HomeList } from './HomeList.tsx';
import { homesFor } from './homes.ts';
import type { Price } from './PriceFilter.tsx';
import { useHomeInAddress } from './use-home-in-address.ts';
import { useSavedHomes } from './use-saved-homes.ts';

export function PropertySearch({ person }: { person: Person }) {
  const host = useWidgetHost();
  const [home, show] = useHomeInAddress();
  const saved = useSavedHomes();
  const [maxPrice, setMaxPrice] = useState<Price>();
  const homes = homesFor(person.id).filter(({ price }) => maxPrice === undefined || price <= maxPrice);
  const count = homes.length;
  useEffect(() => void host.badge(count), [host, count]);
  const main = useRef<HTMLElement>(null);
  useAutoHeight(main);
  return (
    <main ref={main}>
      {home ? (
        <HomeDetail home={home} person={person} saved={saved} onBack={() => show(undefined)} />
      ) : (
        <HomeList homes={homes} person={person} saved={saved} maxPrice={maxPrice} onFilter={setMaxPrice} onShow={show} />
      )}
    </main>
  );
}
