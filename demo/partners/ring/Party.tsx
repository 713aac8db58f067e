import type { ReactNode } from 'react';
import { type CallerMatch, nameOfMatch } from './caller-match.ts';

interface PartyProps {
  number: string;
  matches: readonly CallerMatch[];
  onOpen?: (match: CallerMatch) => void;
  children: ReactNode;
}

/** Who is at the other end: the number, and whom the CRM knows by it. */
export function Party({ number, matches, onOpen, children }: PartyProps) {
  return (
    <div className="party">
      <span className="halo" aria-hidden="true">
        <img src="/icons/ring.svg" alt="" width="40" height="40" />
      </span>
      <h1>
        <bdi>{matches[0] ? nameOfMatch(matches[0]) : number}</bdi>
      </h1>
      {matches.length > 0 && (
        <p>
          <bdi>{number}</bdi>
        </p>
      )}
      {children}
      {onOpen && matches.length > 0 && (
        <ul className="matches" aria-label="Records with this number">
          {matches.map((match) => (
            <li key={match.objectCoordinates.objectId}>
              <span>
                <bdi>{nameOfMatch(match)}</bdi>
                <small>{match.callerIdType === 'COMPANY' ? 'Company' : (match.email ?? 'Contact')}</small>
              </span>
              <button type="button" aria-label={`Open record: ${nameOfMatch(match)}`} onClick={() => onOpen(match)}>
                Open record
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
