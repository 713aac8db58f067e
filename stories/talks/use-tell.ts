import { useEffect } from 'react';
import { type Told, tell } from './tell.ts';

/** Tells the story what the page shows. */
export function useTell(news: Partial<Told>): void {
  useEffect(() => tell(news));
}
