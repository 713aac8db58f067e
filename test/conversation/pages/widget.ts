import { connectToHost, verifyWithEndpoint, watchVerifiedContext } from '../../../src/widget/index.ts';
import type { WidgetPage } from './window.ts';

// A widget's page without React.

const allowedOrigins = ['https://crm.test'];
const host = connectToHost({ allowedOrigins });
const widget: WidgetPage = { host, states: [], environments: [] };
window.widgetPage = widget;

host.onEnvironment((environment) => widget.environments.push(environment));
watchVerifiedContext({ verify: verifyWithEndpoint('/verify'), allowedOrigins }, (state) => {
  const more = state.status === 'verified' ? state.context.person?.firstName : state.status === 'failed' ? state.failure.code : '';
  widget.states.push(`${state.status} ${more}`.trim());
  document.body.textContent = widget.states.at(-1) ?? '';
});
