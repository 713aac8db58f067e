import { useAutoHeight, useWidgetHost } from 'partner-widgets/partner';
import { StrictMode, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { framedBy } from '../phone/framed-by.ts';
import { shows } from './asked.ts';
import { HomesMap } from './HomesMap.tsx';
import { HostLine } from './HostLine.tsx';
import { List } from './List.tsx';
import { Note } from './Note.tsx';
import { Places } from './Places.tsx';
import './talks.css';
import { useName } from './use-name.ts';
import { Wishes } from './Wishes.tsx';

/** A widget that talks to its CRM about everything it can. */
function Showings() {
  const main = useRef<HTMLElement>(null);
  const host = useWidgetHost({ allowedOrigins: framedBy });
  const name = useName();
  useAutoHeight(main);
  return (
    <main ref={main}>
      <h1>
        Showings for <bdi>{name}</bdi>
      </h1>
      <HostLine host={host} />
      {shows('places') && <Places />}
      {shows('list') && <List />}
      {shows('note') && <Note />}
      {shows('wishes') && <Wishes host={host} />}
      {shows('map') && <HomesMap />}
    </main>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Showings />
  </StrictMode>,
);
