/** What the stories' widget does by itself; whatever is not in its URL waits for a click. */
export type Deed =
  | ('toast' | 'confirm' | 'modal' | 'badge' | 'open-record' | 'refresh-record' | 'copy' | 'download' | 'open-url')
  /** Begins a note, shows all that there is, goes to another place, chooses on the map. */
  | ('draft' | 'grow' | 'go-to-homes' | 'choose');

/** The parts of the page that a story wants to see. */
export type Part = 'list' | 'note' | 'places' | 'wishes' | 'map';

const query = new URLSearchParams(location.search);

export function does(deed: Deed): boolean {
  return query.get('do')?.split(',').includes(deed) ?? false;
}

export function shows(part: Part): boolean {
  return query.get('show')?.split(',').includes(part) ?? false;
}

/** The hook whose page this is. */
export const askedHook = query.get('hook') ?? '';
