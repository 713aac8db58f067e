import Squire from 'squire-rte';
import { sanitise, sanitiseToFragment } from './sanitise.ts';

export type TextFormat = 'bold' | 'italic' | 'bullets' | 'numbers' | 'link';

const TAGS: Record<TextFormat, string> = { bold: 'B', italic: 'I', bullets: 'UL', numbers: 'OL', link: 'A' };

export interface Editor {
  /** The sanitised HTML; empty when there is no text. */
  html(): string;
  has(format: TextFormat): boolean;
  /** Puts a format on the selection, or takes it away. */
  toggle(format: Exclude<TextFormat, 'link'>): void;
  /** Makes the selection a link to this address, or no link. */
  link(url: string | undefined): void;
  focus(): void;
  destroy(): void;
}

/** Makes an element editable. Squire edits, DOMPurify cleans what is set and pasted. */
export function openEditor(root: HTMLElement, html: string, onChange: () => void): Editor {
  const squire = new Squire(root, { blockTag: 'P', sanitizeToDOMFragment: sanitiseToFragment });
  // Or the Tab key would never leave a list.
  squire.setKeyHandler('Tab', null);
  squire.setKeyHandler('Shift-Tab', null);
  squire.setHTML(html);
  for (const event of ['input', 'pathChange', 'select', 'cursor']) squire.addEventListener(event, onChange);
  const removeList = () => squire.removeList();
  const acts = {
    bold: [() => squire.bold(), () => squire.removeBold()],
    italic: [() => squire.italic(), () => squire.removeItalic()],
    bullets: [() => squire.makeUnorderedList(), removeList],
    numbers: [() => squire.makeOrderedList(), removeList],
  } as const;
  const has = (format: TextFormat) => squire.hasFormat(TAGS[format]);
  return {
    html: () => (root.textContent?.trim() ? sanitise(squire.getHTML()) : ''),
    has,
    toggle(format) {
      const [put, take] = acts[format];
      if (has(format)) take();
      else put();
    },
    link(url) {
      if (url === undefined) squire.removeLink();
      else squire.makeLink(url);
    },
    focus() {
      squire.focus();
    },
    destroy() {
      squire.destroy();
    },
  };
}
