import { framedBy } from '../phone/framed-by.ts';

/** What a story may know of the widget's page, as it cannot look into another origin's. */
export interface Told {
  /** Another document is another page. */
  page: string;
  status?: string;
  code?: string | undefined;
  /** What was verified: the first name. */
  name?: string | undefined;
  colorScheme?: string;
  locale?: string;
  direction?: string;
  /** The host's accent, as the page was given it. */
  accent?: string;
  path?: string | undefined;
  /** What stands in the note, and what the host had kept of it. */
  note?: string;
  kept?: string;
  /** The last wish and its answer: "toast: done". */
  answer?: string;
}

let told: Told = { page: crypto.randomUUID() };

/** Tells it to whoever framed or opened this page. No more than once, if nothing is new. */
export function tell(news: Partial<Told>): void {
  const next = { ...told, ...news };
  if (JSON.stringify(next) === JSON.stringify(told)) return;
  told = next;
  const listener: Window = window.opener ?? parent;
  listener.postMessage({ storyTalk: told }, framedBy[0] ?? '*');
}
