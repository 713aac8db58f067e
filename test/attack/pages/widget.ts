import { connectToHost, verifyWithEndpoint, watchVerifiedContext } from 'partner-widgets/widget';
import type { Widget } from './window.ts';

// A partner's page as the guide wants it, with what is published. Its query may name another endpoint that verifies, an attack that
// it is the victim of, and a picture of somebody else.

const query = new URLSearchParams(location.search);
const widget: Widget = { host: connectToHost(), states: [], changes: 0, arrived: 0, uncaught: [] };
window.widget = widget;
addEventListener('error', ({ message }) => widget.uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => widget.uncaught.push(String(reason)));
for (const type of ['message', 'messageerror']) addEventListener(type, () => widget.arrived++);

widget.host.onLink(() => widget.changes++);
widget.host.onEnvironment(() => widget.changes++);

const heading = document.body.appendChild(document.createElement('h1'));
// A busy machine is no attack.
const options = { verify: verifyWithEndpoint(query.get('verify') ?? '/verify'), verifyTimeoutSeconds: 50 };
watchVerifiedContext(options, (state) => {
  widget.changes++;
  const { status } = state;
  const more = status === 'verified' ? JSON.stringify(state.context) : status === 'failed' ? state.failure.code : '';
  if (status === 'verified') heading.textContent = (state.context.person?.firstName || state.context.company?.name) ?? '';
  else heading.textContent = more;
  widget.states.push(`${status} ${heading.textContent}`.trim());
  const attack = query.get('attack');
  if (attack && status !== 'verifying')
    void fetch('/report', { method: 'POST', body: JSON.stringify([attack, query.get('how'), status, more]) });
});

const other = query.get('other');
if (other) {
  for (const when of ['at-once', 'later']) {
    setTimeout(
      () => document.body.append(Object.assign(new Image(), { src: `${other}/picture-${when}?${query.get('from')}` })),
      when === 'later' ? 500 : 0,
    );
  }
  document.body.append(Object.assign(new Image(), { src: `/picture-own?${query.get('from')}` }));
}
