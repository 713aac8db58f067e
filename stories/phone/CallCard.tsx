import type { ReactNode } from 'react';
import type { Party } from './phone-view.ts';

interface CallCardProps {
  party: Party;
  state: ReactNode;
  isLive?: boolean;
  children: ReactNode;
}

/** Who is at the other end, and how it stands. */
export function CallCard({ party: { number, name }, state, isLive = false, children }: CallCardProps) {
  return (
    <main className="call" data-live={isLive}>
      <div className="face">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="9" r="4" />
          <path d="M4 21c0-4.4 3.6-7 8-7s8 2.6 8 7Z" />
        </svg>
      </div>
      <h1>{name ?? <bdi>{number}</bdi>}</h1>
      {name && (
        <p>
          <bdi>{number}</bdi>
        </p>
      )}
      <p className="state">{state}</p>
      {children}
    </main>
  );
}
