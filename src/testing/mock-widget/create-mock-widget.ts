import { readMessage } from '../../bridge/read-message.ts';
import type { Seat } from '../../bridge/widget-line.ts';
import { hostMessages } from '../../protocol/calling/host-messages.ts';
import { CONVERSATION_VERSION } from '../../protocol/conversation/capability.ts';
import { hostTalk } from '../../protocol/conversation/host-talk.ts';
import type { WidgetSaying } from '../../protocol/conversation/widget-talk.ts';
import { fail } from '../../protocol/result.ts';
import { readSignedContext } from '../../protocol/signed-context.ts';
import { verifyContext } from '../../server/verify-context.ts';
import type { Answer } from '../../widget/link.ts';
import { Requests } from '../../widget/requests.ts';
import { testSecretKey } from '../test-secret-key.ts';
import { Journal } from '../window/journal.ts';
import { addMissingParts } from '../window/missing-parts.ts';
import { openFramedLine } from './framed-line.ts';
import type { HostSaid, MockWidget, MockWidgetOptions } from './mock-widget.ts';
import { watchFrames } from './watch-frames.ts';

/** What our own widgets listen to. */
const LISTENS_TO = ['environment', 'path', 'context'];

/** Room for the largest context. Characters. */
const MAX_SAYING = 4_000_000;

/**
 * A partner's widget, for tests of a CRM's page in jsdom, where no frame loads a page. It takes its place in the frame that your
 * page shows, reads the signed context from its `src`, shakes hands, and says what your test tells it to. Create it before you
 * render the page, and `close()` it after the test.
 */
export function createMockWidget(options: MockWidgetOptions): MockWidget {
  const { url, secretKey = testSecretKey, loads = true, answers = true, phone } = options;
  const journal = new Journal<HostSaid>();
  const requests = new Requests();
  const waiting = new Set<() => void>();
  let frame: HTMLIFrameElement | undefined;
  let seat: Seat | undefined;
  const restoreParts = addMissingParts(() => false);
  const onMessage = (raw: unknown): void => {
    const reading = readMessage(raw, { ...hostTalk, ...hostMessages }, MAX_SAYING);
    if (reading.status !== 'read') return;
    const { message } = reading;
    if (message.type === 'answer') requests.hear(message.data);
    journal.note(message);
  };
  const begin = (): void => {
    seat?.leave();
    requests.drop();
    seat = undefined;
    if (!frame) return;
    const line = openFramedLine(frame, {
      origin: new URL(url).origin,
      answers,
      onMessage,
      onReady({ sync }) {
        if (sync.data.partnerWidgets?.version) line.send({ type: 'hello', data: { version: CONVERSATION_VERSION, listensTo: LISTENS_TO } });
        if (phone) line.send({ type: 'INITIALIZED', data: phone });
      },
    });
    seat = line;
    if (loads) frame.dispatchEvent(new Event('load'));
  };
  const stop = watchFrames(url, (shown) => {
    frame = shown;
    begin();
    for (const tell of [...waiting]) tell();
  });
  const untilShown = (patience: number): Promise<HTMLIFrameElement> =>
    new Promise((resolve, reject) => {
      const tell = (): void => {
        if (!frame) return;
        clearTimeout(timer);
        waiting.delete(tell);
        resolve(frame);
      };
      const timer = setTimeout(() => reject(new Error(`The page showed no frame of ${url} within ${patience} ms.`)), patience);
      waiting.add(tell);
      tell();
    });
  const say = async (saying: WidgetSaying): Promise<Answer<unknown>> =>
    seat
      ? requests.send(seat, saying, (value) => value)
      : { supported: false, ...fail('disconnected', 'The page shows no frame of this widget.') };
  return {
    get frame() {
      return frame;
    },
    messages: journal.messages,
    nextMessage: journal.next,
    async opened(patience = 1_000) {
      const { src } = await untilShown(patience);
      const signed = readSignedContext(src);
      return signed.ok ? verifyContext(signed.value, secretKey) : signed;
    },
    say,
    resize: (height) => say({ type: 'resize', data: { height } }),
    toast: (text, kind) => say({ type: 'toast', data: { text, kind } }),
    confirm: (confirmation) => say({ type: 'confirm', data: confirmation }),
    interactive: () => say({ type: 'interactive', data: {} }),
    fail: (code) => say({ type: 'failed', data: { code } }),
    call: (message) => seat?.send(message) ?? fail('disconnected', 'The page shows no frame of this widget.'),
    reload: begin,
    close() {
      stop();
      frame = undefined;
      begin();
      restoreParts();
    },
  };
}
