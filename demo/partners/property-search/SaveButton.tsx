import type { Home } from './homes.ts';

export function SaveButton({ home, isSaved, onToggle }: { home: Home; isSaved: boolean; onToggle: () => void }) {
  return (
    <button type="button" className="heart" aria-pressed={isSaved} aria-label={`Save ${home.street}`} onClick={onToggle}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d="M12 20S3.5 14.8 3.5 8.8A4.6 4.6 0 0 1 12 6.4a4.6 4.6 0 0 1 8.5 2.4C20.5 14.8 12 20 12 20Z" />
      </svg>
    </button>
  );
}
