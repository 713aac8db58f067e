import { testPublicKey } from '../../../src/testing/test-keys.ts';
import { connectToHost, verifyWithEndpoint, verifyWithPublicKey, watchVerifiedContext } from '../../../src/widget/index.ts';
import type { WidgetPage } from './window.ts';

// A widget's page without React. Its query says more: `allow` is the CRM it knows; `deaf` takes no context; `alone` asks no server; `plain` keeps its own looks; `slow` waits with
// its load until it is connected, `busy` is then busy for longer than a host waits for an answer; `wish` makes the page wish, by
// itself (`after` so many milliseconds) and with each click, for what needs a click.

const query = new URLSearchParams(location.search);
const allowedOrigins = [query.get('allow') ?? 'https://crm.test'];
const host = connectToHost({ allowedOrigins });
const widget: WidgetPage = { host, life: crypto.randomUUID(), states: [], environments: [], retry() {} };
window.widgetPage = widget;

host.onEnvironment((environment) => widget.environments.push(environment), { apply: !query.has('plain') });
const said = document.body.appendChild(document.createElement('p'));
if (!query.has('deaf')) {
  const verify = query.has('alone') ? verifyWithPublicKey(testPublicKey) : verifyWithEndpoint('/verify');
  watchVerifiedContext({ verify, allowedOrigins }, (state) => {
    const more = state.status === 'verified' ? state.context.person?.firstName : state.status === 'failed' ? state.failure.code : '';
    widget.states.push(`${state.status} ${more}`.trim());
    said.textContent = widget.states.at(-1) ?? '';
    if (state.status === 'failed') widget.retry = state.retry;
  });
}

const wishes = {
  record: () => host.openRecord({ viewType: 'person', recordId: '2' }),
  url: () => host.openUrl('https://homes.test/7'),
  file: () => host.download({ fileName: '..\\..\\price\u202Efdp.exe', content: 'x' }),
  copy: () => host.copy('12 Harbour Road'),
};

async function wish(): Promise<void> {
  const answers = Object.entries(wishes).flatMap(([name, ask]) => (['all', name].includes(query.get('wish') ?? '') ? [ask()] : []));
  const notes = (await Promise.all(answers)).map((answer) => (answer.ok ? 'done' : answer.failure.code));
  await fetch('/note', { method: 'POST', body: JSON.stringify(notes) });
}

if (query.has('wish')) {
  setTimeout(wish, Number(query.get('after')));
  addEventListener('click', () => void wish());
}

if (query.has('slow')) {
  const picture = document.body.appendChild(new Image());
  picture.src = '/slow';
  host.onLink(({ status }) => {
    if (status === 'connected') picture.src = 'data:,';
  });
}

if (query.has('busy')) {
  addEventListener('load', () => {
    const until = performance.now() + 6_500;
    while (performance.now() < until);
  });
}
