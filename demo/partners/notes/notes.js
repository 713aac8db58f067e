// A whole partner widget without a framework or a build: read the address, ask our own server, show what it verified.

const problems = {
  'missing-context': ['Open these notes from your CRM', 'They need to know which contact you are looking at.'],
  'missing-signature': ['These notes could not be proven', 'The CRM’s signature is missing. Nothing was shown. Tell your administrator.'],
  'signature-mismatch': ['These notes could not be proven', 'The signature does not match. Nothing was shown. Tell your administrator.'],
  'stale-context': ['This page is out of date', 'Use Reload above to get a fresh one.'],
  'future-context': ['The clocks do not agree', 'Our clock is behind your CRM’s. Try again in a minute.'],
  'verify-failed': ['Our server does not answer', 'Check your connection, then try again.'],
};
const otherProblem = ['These notes could not be opened', 'Nothing was shown. Try again, or tell your administrator.'];

const query = new URLSearchParams(location.search);
const signed = { context: query.getAll('context'), signature: query.getAll('signature') };
const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

const checking = document.querySelector('#checking');
const problem = document.querySelector('#problem');
const widget = document.querySelector('main');

problem.querySelector('button').addEventListener('click', open);
widget.querySelector('form').addEventListener('submit', addNote);
await open();

async function open() {
  show(checking);
  const result = await verify();
  if (result.ok) showContact(result.value);
  else showProblem(result.failure.code);
}

async function verify() {
  try {
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/notes/verify', { method: 'POST', headers, body: JSON.stringify(signed) });
    return await response.json();
  } catch {
    return { ok: false, failure: { code: 'verify-failed' } };
  }
}

function showContact({ person, company }) {
  // The signed context has done its work; in the address it would be copied along.
  history.replaceState(null, '', location.pathname);
  const contact = person ?? company;
  const name = person ? [person.firstName, person.lastName].filter(Boolean).join(' ') : company.name;
  const phone = contact.phones?.find(({ isPrimary }) => isPrimary) ?? contact.phones?.[0];
  // textContent alone: a name may hold anything, and a verified one too.
  widget.querySelector('#name').textContent = name || 'this contact';
  widget.querySelector('#about').textContent = [contact.stage?.name, phone?.phone ?? 'No phone number on file'].filter(Boolean).join(' · ');
  show(widget);
}

function showProblem(code) {
  const [title, text] = problems[code] ?? otherProblem;
  problem.querySelector('h1').textContent = title;
  problem.querySelector('p').textContent = text;
  problem.querySelector('code').textContent = code;
  show(problem);
}

function show(part) {
  for (const each of [checking, problem, widget]) each.hidden = each !== part;
}

function addNote(event) {
  event.preventDefault();
  const note = widget.querySelector('#note');
  const item = document.createElement('li');
  const when = document.createElement('small');
  when.textContent = time.format(new Date());
  item.append(note.value.trim(), when);
  widget.querySelector('#notes').prepend(item);
  note.value = '';
  note.focus();
}
