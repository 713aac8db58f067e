import * as proof from '../proof/tell.ts';

/** What was tried in one engine, how much of it got through, and how many errors nobody caught. */
export interface Row {
  engine: string;
  what: string;
  tried: number;
  accepted: number;
  uncaught: number;
  /** How much may get through. Default 0. */
  most?: number;
}

export function tell({ engine, what, tried, accepted, uncaught, most = 0 }: Row): void {
  const inWords = (count: number): string => count.toLocaleString('en');
  proof.tell({
    suite: 'attack',
    what: `${what}, ${engine}`,
    figure: `${inWords(tried)} tried, ${inWords(accepted)} accepted, ${inWords(uncaught)} uncaught`,
    limit: `${inWords(most)} accepted, 0 uncaught`,
    ok: accepted <= most && uncaught === 0,
  });
}
