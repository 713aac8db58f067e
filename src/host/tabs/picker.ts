/** Where a key leads in a list of so many; undefined for a key that means nothing there. */
export function nextActive(key: string, active: number, count: number, hasFilter: boolean): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    // In a text field these are the text cursor's.
    case 'Home':
      return hasFilter ? undefined : 0;
    case 'End':
      return hasFilter ? undefined : count - 1;
    default:
      return undefined;
  }
}

/** Is what was typed in the name, whatever the case and the accents? */
export function isIn(name: string, typed: string): boolean {
  return plain(name).includes(plain(typed.trim()));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
