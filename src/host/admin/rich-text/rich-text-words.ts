import type { TextFormat } from './editor.ts';

/** The words of the editor of rich text. */
export interface RichTextWords {
  /** The toolbar's accessible name. */
  toolbar: string;
  formats: Record<TextFormat, string>;
  /** The field for a link's address, and its button. */
  linkAddress: string;
  addLink: string;
}

export const richTextWords: RichTextWords = {
  toolbar: 'Format',
  formats: { bold: 'Bold', italic: 'Italic', bullets: 'Bulleted list', numbers: 'Numbered list', link: 'Link' },
  linkAddress: 'Link address',
  addLink: 'Add link',
};
