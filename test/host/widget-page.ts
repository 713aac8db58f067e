import { onTestFinished } from 'vitest';

/** The server of these tests under its other name: another origin than the test's own page. */
export const WIDGET_ORIGIN = `http://localhost:${location.port}`;

/** @param query `name` tells several widgets apart; `gate` holds the page back until it is opened. */
export function widgetUrl(query: { name?: string; gate?: string } = {}): string {
  return `${WIDGET_ORIGIN}/widgets/widget.html?${new URLSearchParams(query)}`;
}

// One page of the widgets' site that stays: without it Chromium starts a process for each frame that is the only one.
const standing = document.createElement('iframe');
standing.src = widgetUrl();
standing.hidden = true;
document.documentElement.append(standing);

/** Lets the pages load that are held back behind this gate, when the first of them has been asked for. */
export async function openGate(gate: string): Promise<void> {
  await fetch(`/open?gate=${gate}`);
}

/** Lets the pages go that are held back behind this gate, if there are any. */
export async function emptyGate(gate: string): Promise<void> {
  await fetch(`/empty?gate=${gate}`);
}

interface Told {
  /** New with each load. */
  life: string;
  name: string | null;
  /** What stands in the page's text field. */
  notes: string;
}

/** Hears what the widgets' pages tell: one message when they load, one for each question. */
export function hearWidgets() {
  const told: Told[] = [];
  const hear = ({ origin, data }: MessageEvent<Told>): void => {
    if (origin === WIDGET_ORIGIN) told.push(data);
  };
  addEventListener('message', hear);
  onTestFinished(() => removeEventListener('message', hear));
  return {
    /** How often the pages of this name have loaded. */
    loads: (name: string): number => new Set(told.filter((each) => each.name === name).map(({ life }) => life)).size,
    ask: (frame: HTMLIFrameElement, write?: string): Promise<Told> =>
      new Promise((resolve) => {
        const answer = ({ source, data }: MessageEvent<Told>): void => {
          if (source !== frame.contentWindow) return;
          removeEventListener('message', answer);
          resolve(data);
        };
        addEventListener('message', answer);
        frame.contentWindow?.postMessage({ write }, WIDGET_ORIGIN);
      }),
  };
}
