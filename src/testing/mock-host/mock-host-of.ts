import type { HostEnd } from '../../bridge/host-end.ts';
import type { Desk } from '../../host/conversation/desk.ts';
import type { ContextDraft } from '../../protocol/context.ts';
import { buildWidgetUrl } from '../../protocol/widget-url.ts';
import type { Journal } from '../window/journal.ts';
import type { AgentInTest } from './agent-in-test.ts';
import type { MockCrm } from './mock-crm.ts';
import type { MockHost, WidgetSaid } from './mock-host.ts';
import type { MockHostOptions } from './mock-host-options.ts';
import type { MockPhone } from './mock-phone.ts';

export interface MockParts {
  origin: string;
  crm: MockCrm;
  line: HostEnd & { desk: Desk; begin(): void };
  agent: AgentInTest;
  phone: MockPhone;
  journal: Journal<WidgetSaid>;
  close: () => void;
}

/** Signs, and pushes the context to a widget that listens. */
export async function update({ crm, line }: Pick<MockParts, 'crm' | 'line'>, draft: ContextDraft, how: MockHostOptions): Promise<void> {
  await crm.signAnew(draft, how);
  if (line.desk.talk.listensTo?.includes('context')) line.send({ type: 'context', data: { signed: crm.signed } });
}

/** What a test has in hand. */
export function mockHostOf({ origin, crm, line, agent, phone, journal, close }: MockParts): MockHost {
  return {
    origin,
    get signed() {
      return crm.signed;
    },
    get url() {
      return buildWidgetUrl(location.href, crm.signed);
    },
    messages: journal.messages,
    get talk() {
      return line.desk.talk;
    },
    get path() {
      return crm.store.path;
    },
    get state() {
      return Object(JSON.parse(crm.store.state ?? '{}'));
    },
    get call() {
      return phone.call;
    },
    nextMessage: journal.next,
    change(changed) {
      crm.options = { ...crm.options, ...changed };
      agent.hasClicked = crm.options.hasGesture ?? true;
      if (changed.capabilities) line.send(crm.welcome());
    },
    setEnvironment(changed) {
      crm.environment = { ...crm.environment, ...changed };
      if (crm.grants('environment')) line.send({ type: 'environment', data: crm.environment });
    },
    setPath(path) {
      crm.store.path = path;
      if (crm.grants('path')) line.send({ type: 'path', data: { path } });
    },
    updateContext: (next = crm.draft, how = {}) => update({ crm, line }, next, { ...crm.options, now: undefined, ...how }),
    dial: (phoneNumber, data = {}) => phone.say({ type: 'DIAL_NUMBER', data: { phoneNumber, ...data } }),
    send: (message) => phone.say(message),
    restart: () => line.begin(),
    fallSilent: () => line.close(),
    close,
  };
}
