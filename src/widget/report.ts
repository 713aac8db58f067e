import type { WidgetSaying } from '../protocol/conversation/widget-talk.ts';
import type { FailureCode } from '../protocol/failure.ts';
import type { VerifiedContextState } from './context-watch.ts';
import { hostStore } from './host-store.ts';

const reported = /* @__PURE__ */ new Set<string>();

/** Tells the host how this page turned out for the agent, each outcome once: the host measures how long it took. */
function report(saying: Extract<WidgetSaying, { type: 'interactive' | 'failed' }>): void {
  if (reported.has(saying.type)) return;
  reported.add(saying.type);
  // Once it is painted, and not while the work for it is still waiting.
  requestAnimationFrame(() => setTimeout(() => void hostStore.ask(saying)));
}

/** The widget is of use to the agent now. */
export function reportInteractive(): void {
  report({ type: 'interactive', data: {} });
}

/** The agent sees a failure in place of the widget. */
export function reportFailed(code: FailureCode): void {
  report({ type: 'failed', data: { code } });
}

export function reportContext(state: VerifiedContextState): void {
  if (state.status === 'verified') reportInteractive();
  if (state.status === 'failed') reportFailed(state.failure.code);
}
