import type { ConnectedHost } from 'partner-widgets/widget';

interface Note {
  text: string;
  /** Milliseconds since 1970. */
  at: number;
}

const NOTES = 'notes';
const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** The notes, the newest first, kept by the host; their number is on the tab. */
export function keepNotes(list: HTMLElement, host: ConnectedHost): { add(text: string): void } {
  let notes: Note[] = [];
  const show = (all: Note[]): void => {
    notes = all;
    list.replaceChildren(...all.map(itemOf));
    void host.badge(all.length || null);
  };
  void host.keptState(NOTES).then((kept) => show([...notes, ...readNotes(kept)]));
  return {
    add(text) {
      show([{ text, at: Date.now() }, ...notes]);
      void host.keepState(NOTES, notes);
    },
  };
}

function itemOf({ text, at }: Note): HTMLElement {
  const item = document.createElement('li');
  const when = document.createElement('small');
  when.textContent = time.format(at);
  item.append(text, when);
  return item;
}

/** An earlier release may have kept something else. */
function readNotes(kept: unknown): Note[] {
  return Array.isArray(kept) ? kept.filter((note) => typeof Object(note).text === 'string' && Number.isFinite(Object(note).at)) : [];
}
