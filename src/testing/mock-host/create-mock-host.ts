import { grantedBy } from '../../host/conversation/capabilities.ts';
import type { ContextDraft } from '../../protocol/context.ts';
import { CONVERSATION_VERSION } from '../../protocol/conversation/capability.ts';
import type { HostSaying } from '../../protocol/conversation/host-talk.ts';
import { buildWidgetUrl } from '../../protocol/widget-url.ts';
import { signContext } from '../../server/sign-context.ts';
import { plainEnvironment } from '../../widget/environment.ts';
import { personContext } from '../fixtures.ts';
import { testSigningKey } from '../test-keys.ts';
import { testSecretKey } from '../test-secret-key.ts';
import { Journal } from '../window/journal.ts';
import { addMissingParts } from '../window/missing-parts.ts';
import { mockParent } from '../window/mock-parent.ts';
import { AgentInTest } from './agent-in-test.ts';
import { type MockStore, mockCapabilities } from './mock-capabilities.ts';
import { openMockConversation } from './mock-conversation.ts';
import type { MockHost, WidgetSaid } from './mock-host.ts';
import type { MockHostOptions } from './mock-host-options.ts';
import { MockPhone } from './mock-phone.ts';
import { deliverToPage, openPageWith } from './opened-page.ts';

/** For what needs no person. Milliseconds. */
const PATIENCE = 1_000;

let open: MockHost | undefined;

/**
 * A CRM around this page, for tests of a widget in Vitest or Jest with jsdom, and for stories. It signs the context, shakes hands
 * with real messages, grants and answers by the host's own rules, and notes what the widget says. Create it before you render the
 * widget, and `close()` it after the test; there is one at a time.
 * @throws Error when the last one was not closed, TypeError for a context that no CRM would sign.
 */
export async function createMockHost(given: MockHostOptions = {}): Promise<MockHost> {
  if (open) throw new Error('A mock CRM is open already, and a page has only one around it. Close it after each test.');
  const { context = personContext, origin = 'http://crm.localhost' } = given;
  let options = given;
  let environment = { ...plainEnvironment, ...given.environment };
  let speaks = true;
  const sign = async (draft: ContextDraft, { secretKey = testSecretKey, now, publicKeySignature }: MockHostOptions) =>
    signContext(draft, secretKey, {
      ...(now !== undefined && { now }),
      ...(publicKeySignature !== false && { signingKey: testSigningKey }),
    });
  let draft = context;
  let signed = await sign(draft, given);
  const store: MockStore = { path: given.path, state: given.state ? JSON.stringify(given.state) : null };
  const journal = new Journal<WidgetSaid>();
  const granted = () => grantedBy(mockCapabilities(options, store));
  const welcome = (): HostSaying => {
    const names = granted();
    const told = names.includes('environment') ? environment : undefined;
    const data = { version: CONVERSATION_VERSION, capabilities: names, environment: told };
    const kept = { path: names.includes('path') ? store.path : undefined, state: names.includes('state') ? store.state : undefined };
    return { type: 'welcome', data: { ...data, ...kept, signed } };
  };
  const restoreParts = addMissingParts(
    (query) => query.includes(environment.colorScheme) || (environment.reducedMotion && query.includes('motion')),
  );
  const parent = mockParent(origin);
  const restoreAddress = openPageWith(signed);
  const agent = new AgentInTest(document.createElement('iframe'));
  const phone = new MockPhone(
    (message) => void line.send(message),
    () => options,
  );
  const line = openMockConversation({
    peer: parent.frame,
    origin,
    agent,
    speaks: () => speaks,
    welcome,
    about: {
      widgetId: 'mock-widget',
      viewType: context.person ? 'person' : 'company',
      recordId: context.person?.id ?? context.company?.id ?? '',
    },
    widgetUrl: location.href,
    get capabilities() {
      return mockCapabilities(options, store);
    },
    async renew() {
      await update(draft, options);
      return { ok: true, value: undefined };
    },
    onSaid: (message) => journal.note(message),
    onPhone: (message) => void phone.hear(message),
    onHandshake: (handshake) => void phone.step({ type: 'handshake', handshake }),
  });
  async function update(next: ContextDraft, how: MockHostOptions): Promise<void> {
    draft = next;
    signed = await sign(next, how);
    if (line.desk.talk.listensTo?.includes('context')) line.send({ type: 'context', data: { signed } });
  }
  const host: MockHost = {
    origin,
    get signed() {
      return signed;
    },
    get url() {
      return buildWidgetUrl(location.href, signed);
    },
    messages: journal.messages,
    get talk() {
      return line.desk.talk;
    },
    get path() {
      return store.path;
    },
    get state() {
      return Object(JSON.parse(store.state ?? '{}'));
    },
    get call() {
      return phone.call;
    },
    nextMessage: journal.next,
    change(changed) {
      options = { ...options, ...changed };
      agent.hasClicked = options.hasGesture ?? true;
      if (changed.capabilities) line.send(welcome());
    },
    setEnvironment(changed) {
      environment = { ...environment, ...changed };
      if (granted().includes('environment')) line.send({ type: 'environment', data: environment });
    },
    setPath(path) {
      store.path = path;
      if (granted().includes('path')) line.send({ type: 'path', data: { path } });
    },
    updateContext: (next = draft, how = {}) => update(next, { ...options, now: undefined, ...how }),
    dial: (phoneNumber, data = {}) => phone.say({ type: 'DIAL_NUMBER', data: { phoneNumber, ...data } }),
    send: (message) => phone.say(message),
    restart: () => line.begin(),
    fallSilent: () => line.close(),
    close() {
      if (open !== host) return;
      open = undefined;
      line.close();
      restoreAddress();
      parent.close();
      restoreParts();
    },
  };
  open = host;
  line.begin();
  try {
    await deliverToPage(origin, signed, PATIENCE);
  } catch (error) {
    host.close();
    throw error;
  }
  agent.hasClicked = given.hasGesture ?? true;
  journal.clear();
  line.desk.reset();
  if (given.conversation === false) {
    speaks = false;
    line.begin();
  }
  return host;
}
