// A soft phone as there are many: plain HTML, plain JavaScript, and HubSpot's SDK in crm.js. It has never heard of any other CRM.
import { Carrier } from '../carrier/carrier.ts';
import { BUSY_NUMBER, CALLERS } from '../carrier/numbers.ts';
import { connectToCrm } from './crm.js';
import { show } from './show.js';

const carrier = new Carrier('hubphone');
const by = (id) => document.getElementById(id);
const onClick = (id, run) => by(id).addEventListener('click', run);
const onSubmit = (id, run) =>
  by(id).addEventListener('submit', (event) => {
    event.preventDefault();
    run();
  });

let matches = [];
const render = () => show(carrier.getState(), matches, crm.openRecord);
const crm = connectToCrm(carrier, (found) => {
  matches = found;
  render();
});

by('busy-number').textContent = `${BUSY_NUMBER} is always busy.`;
by('caller').append(
  new Option(`${CALLERS.known}, a contact`, CALLERS.known),
  new Option(`${CALLERS.unknown}, nobody known`, CALLERS.unknown),
);

onSubmit('login', () => carrier.logIn(by('name').value.trim() || 'Agent'));
onClick('log-out', () => carrier.logOut());
by('available').addEventListener('change', (event) => carrier.setAvailable(event.target.checked));
onSubmit('dial', () => carrier.dial(by('number').value));
onClick('ring-now', () => carrier.ringFrom(by('caller').value));
// Time to hide the phone, and see it ring.
onClick('ring-later', () => carrier.ringFrom(by('caller').value, 5000));
onClick('answer', () => carrier.answer());
onClick('decline', () => carrier.hangUp());
onClick('end', () => carrier.hangUp());
onClick('mute', () => carrier.toggleMute());
by('notes').addEventListener('input', (event) => carrier.write(event.target.value));
onSubmit('save', () => {
  // Enter sends no form while somebody talks.
  if (carrier.getState().line.status !== 'over') return;
  crm.save(by('keep-open').checked);
  by('keep-open').checked = false;
  by('number').value = '';
  matches = [];
  carrier.finish();
});

carrier.subscribe(render);
setInterval(render, 500);
render();
