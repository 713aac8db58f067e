import { Journal } from '../window/journal.ts';
import { keepLook } from '../window/keep-look.ts';
import { addMissingParts } from '../window/missing-parts.ts';
import { mockParent } from '../window/mock-parent.ts';
import { AgentInTest } from './agent-in-test.ts';
import { openMockConversation } from './mock-conversation.ts';
import { MockCrm } from './mock-crm.ts';
import type { MockHost, WidgetSaid } from './mock-host.ts';
import { mockHostOf, update } from './mock-host-of.ts';
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
export async function createMockHost(options: MockHostOptions = {}): Promise<MockHost> {
  if (open) throw new Error('A mock CRM is open already, and a page has only one around it. Close it after each test.');
  const { origin = 'http://crm.localhost', hasGesture = true, conversation = true } = options;
  const crm = await MockCrm.open(options);
  const journal = new Journal<WidgetSaid>();
  const restoreParts = addMissingParts(
    (query) => query.includes(crm.environment.colorScheme) || (crm.environment.reducedMotion && query.includes('motion')),
  );
  const restoreLook = keepLook();
  const parent = mockParent(origin);
  const restoreAddress = openPageWith(crm.signed);
  const agent = new AgentInTest(document.createElement('iframe'));
  let speaks = true;
  const phone = new MockPhone(
    (message) => void line.send(message),
    () => crm.options,
  );
  const line = openMockConversation({
    peer: parent.frame,
    origin,
    agent,
    speaks: () => speaks,
    welcome: () => crm.welcome(),
    about: crm.about,
    widgetUrl: location.href,
    get capabilities() {
      return crm.capabilities;
    },
    async renew() {
      await update({ crm, line }, crm.draft, crm.options);
      return { ok: true, value: undefined };
    },
    onSaid: (message) => journal.note(message),
    onPhone: (message) => void phone.hear(message),
    onHandshake: (handshake) => void phone.step({ type: 'handshake', handshake }),
  });
  const close = (): void => {
    if (open !== host) return;
    open = undefined;
    line.close();
    restoreAddress();
    parent.close();
    restoreParts();
    restoreLook();
  };
  const host = mockHostOf({ origin, crm, line, agent, phone, journal, close });
  open = host;
  line.begin();
  try {
    await deliverToPage(origin, crm.signed, PATIENCE);
  } catch (error) {
    host.close();
    throw error;
  }
  // What was said until here was the delivery's, and no widget's.
  agent.hasClicked = hasGesture;
  journal.clear();
  line.desk.reset();
  if (!conversation) {
    speaks = false;
    line.begin();
  }
  return host;
}
