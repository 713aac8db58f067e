import type { Dock } from './dock.ts';

interface Visibility {
  isHidden: boolean;
  isMinimized: boolean;
}

/** What one phone is told of how it is shown. A phone behind another one is hidden. */
export function visibilityOf({ selected, view }: Dock, id: string): Visibility {
  const isHidden = id !== selected || view === 'hidden';
  return { isHidden, isMinimized: !isHidden && view === 'minimized' };
}

export function isSameVisibility(one: Visibility, other: Visibility): boolean {
  return one.isHidden === other.isHidden && one.isMinimized === other.isMinimized;
}
