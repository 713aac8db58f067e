import createDOMPurify, { type Config } from 'dompurify';

/** What a description may be: text, its emphasis, lists and links. */
const ALLOWED: Config = {
  ALLOWED_TAGS: ['p', 'div', 'br', 'b', 'strong', 'i', 'em', 'ul', 'ol', 'li', 'a'],
  ALLOWED_ATTR: ['href'],
  // Allowed unless said otherwise, and run by Turbo, Stimulus or htmx where a CRM has them; a label could say what the text does not.
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
};

/** HTML from outside → HTML without anything that runs, loads or styles. */
export function sanitise(html: string): string {
  return purify().sanitize(html, ALLOWED);
}

/** The same as nodes, to be shown: links open a page of their own. */
export function sanitiseToFragment(html: string): DocumentFragment {
  const fragment = purify().sanitize(html, { ...ALLOWED, RETURN_DOM_FRAGMENT: true });
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer nofollow';
  }
  return fragment;
}

/** An instance of our own, as the page may have given hooks to the other. */
function purify() {
  return createDOMPurify(window);
}
