import { showMatches } from './show-matches.js';
import { announcementOf, directionOf, endingOf, nameOf, timeOf } from './words.js';

const by = (id) => document.getElementById(id);
const screens = [...document.querySelectorAll('main')];

/** The whole page from the carrier's state. Texts alone: a number or a name may hold anything. */
export function show({ agent, line, notes }, matches, openRecord) {
  by('agent').hidden = !agent;
  setText('agent-name', agent?.name ?? '');
  by('available').checked = agent?.isAvailable ?? false;
  by('agent').dataset.available = String(agent?.isAvailable ?? false);
  by('log-out').disabled = line.status !== 'free';
  for (const id of ['ring-now', 'ring-later']) by(id).disabled = !agent?.isAvailable;
  by('away').hidden = agent?.isAvailable ?? true;
  setText('said', announcementOf(line));
  if (line.status !== 'free') showCall(line, notes, matches, openRecord);
  showScreen(!agent ? 'login' : line.status === 'free' ? 'free' : 'call', line.status);
}

function showCall(line, notes, matches, openRecord) {
  const isInbound = line.call.direction === 'INBOUND';
  const known = isInbound ? matches : [];
  setText('direction', directionOf(line));
  setText('party', known[0] ? nameOf(known[0]) : line.call.number);
  setText('party-number', known[0] ? line.call.number : '');
  setText('timer', timeOf(line));
  setText('ending', endingOf(line));
  by('ringing').hidden = line.status !== 'ringing';
  by('connected').hidden = line.status !== 'calling' && line.status !== 'talking';
  by('mute').hidden = line.status !== 'talking';
  by('mute').setAttribute('aria-pressed', String(line.isMuted === true));
  by('save').hidden = line.status !== 'talking' && line.status !== 'over';
  by('saving').hidden = line.status !== 'over';
  if (by('notes').value !== notes) by('notes').value = notes;
  showMatches(by('matches'), known, openRecord);
}

let shown = '';

function showScreen(name, status) {
  for (const screen of screens) {
    screen.hidden = screen.dataset.screen !== name;
    screen.dataset.line = status;
  }
  if (shown === `${name} ${status}`) return;
  const isFirst = shown === '';
  shown = `${name} ${status}`;
  if (!isFirst) keepFocus();
}

/** The button that was pressed is gone. Focus is moved only if it is in this frame: it must not be taken from the CRM. */
function keepFocus() {
  if (!document.hasFocus() || (document.activeElement?.checkVisibility?.() === true && document.activeElement !== document.body)) return;
  [...document.querySelectorAll('main:not([hidden]) :is(input, textarea, button)')].find((each) => each.checkVisibility())?.focus();
}

function setText(id, text) {
  const element = by(id);
  if (element.textContent !== text) element.textContent = text;
}
