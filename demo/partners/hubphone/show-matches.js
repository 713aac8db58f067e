import { nameOf } from './words.js';

let shown = [];

/** Anew only when they change: a button that is replaced loses its focus. */
export function showMatches(list, matches, openRecord) {
  if (matches === shown) return;
  shown = matches;
  list.replaceChildren(...matches.map((match) => itemOf(match, openRecord)));
}

function itemOf(match, openRecord) {
  const item = document.createElement('li');
  const text = document.createElement('span');
  const name = document.createElement('bdi');
  const kind = document.createElement('small');
  name.textContent = nameOf(match);
  kind.textContent = match.callerIdType === 'COMPANY' ? 'Company' : (match.email ?? 'Contact');
  text.append(name, kind);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Open record';
  button.setAttribute('aria-label', `Open record: ${nameOf(match)}`);
  button.addEventListener('click', () => openRecord(match));
  item.append(text, button);
  return item;
}
