import { answerRequest } from './answer-request.ts';
import { attend } from './attend.ts';
import { type Fields, fields, type Hear } from './dev-tools.ts';
import { CLEAR, EMPTY } from './empty-page.ts';
import { evaluate, evaluateWithin } from './evaluate.ts';
import { emptyRecord, type FrameRecord, record } from './frame-record.ts';
import type { Browser } from './launch-chromium.ts';

export interface PageOptions {
  /** The page that frames the widget is served under this origin, and nothing of it is asked of the network. */
  hostOrigin: string;
  /** Milliseconds by which what the widget fetches is held up. */
  holdUp?: number | undefined;
}

/** A CRM's page in a profile of its own, and the one frame in it. */
export interface HostPage {
  readonly record: Readonly<FrameRecord>;
  /** Frames this URL in place of the last. Returns while it loads. */
  show(url: string): void;
  /** A function's result in the frame, seen from beside its scripts. Undefined while there is no page, or none that answers. */
  run(source: string, patience?: number): Promise<unknown>;
  resize(width: number): Promise<void>;
  /** All texts that the frame was answered with. */
  readAnswers(): Promise<{ url: string; text: string }[]>;
  /** Takes away what the last widget stored. False if that did not work. */
  clear(): Promise<boolean>;
  close(): Promise<void>;
}

interface Shown {
  url: string;
  record: FrameRecord;
  frameId: string | undefined;
  session: string;
}

// Milliseconds.
const ANSWERS_WITHIN = 10_000;
const CLEARED_WITHIN = 3_000;

export async function openPage({ devTools }: Browser, { hostOrigin, holdUp }: PageOptions): Promise<HostPage> {
  const { browserContextId } = await devTools.send('Target.createBrowserContext', { disposeOnDetach: true });
  const target = { url: 'about:blank', browserContextId, width: 1100, height: 850 };
  const { targetId } = await devTools.send('Target.createTarget', target);
  const page = String((await devTools.send('Target.attachToTarget', { targetId, flatten: true }))['sessionId']);
  const held = holdUp === undefined ? [] : [{ resourceType: 'XHR' }, { resourceType: 'Fetch' }];
  const frames = new Set<string>();
  let shown: Shown = { url: 'about:blank', record: emptyRecord(), frameId: undefined, session: page };
  let pages = 0;

  const teller = (to: string) => (method: string, params: Fields) => void devTools.send(method, params, to).catch(() => {});
  const hearIn =
    (sessionId: string): Hear =>
    (method, params) => {
      record(shown.record, { sessionId, isPage: sessionId === page, hostOrigin }, method, params);
      switch (method) {
        case 'Page.frameAttached':
          if (sessionId === page) shown.frameId ??= String(params['frameId']);
          return;
        case 'Target.attachedToTarget':
          return attach(String(params['sessionId']), fields(params['targetInfo']));
        case 'Target.detachedFromTarget':
          if (params['sessionId'] === shown.session) shown.session = page;
          return;
        case 'Fetch.requestPaused':
          return answerRequest(params, { hostOrigin, widgetUrl: shown.url, holdUp, tell: teller(sessionId) });
      }
    };
  const attach = (sessionId: string, { type, targetId: frame }: Fields): void => {
    const isWidget = type === 'iframe' && (shown.frameId === undefined || frame === shown.frameId);
    if (isWidget) {
      shown.frameId = String(frame);
      shown.session = sessionId;
      frames.add(sessionId);
      void attend(devTools, sessionId, hearIn(sessionId), held).catch(() => {});
    }
    // The commands before it are done in their order.
    teller(sessionId)('Runtime.runIfWaitingForDebugger', {});
  };
  const show = (url: string): void => {
    for (const each of frames) devTools.forget(each);
    frames.clear();
    shown = { url, record: emptyRecord(), frameId: undefined, session: page };
    teller(page)('Page.navigate', { url: `${hostOrigin}/${++pages}` });
  };
  const run = async (source: string, patience = ANSWERS_WITHIN): Promise<unknown> => {
    const { frameId, session } = shown;
    return frameId === undefined ? undefined : evaluateWithin(patience, devTools, { frameId, session }, source);
  };

  await attend(devTools, page, hearIn(page), [{ urlPattern: `${hostOrigin}/*` }, { urlPattern: `*${EMPTY}` }, ...held]);
  await devTools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, page);
  return {
    get record() {
      return shown.record;
    },
    show,
    run,
    async resize(width) {
      const { frameTree } = await devTools.send('Page.getFrameTree', {}, page);
      const frameId = String(fields(fields(frameTree)['frame'])['id']);
      await evaluate(devTools, { frameId, session: page }, `document.querySelector('iframe').style.width = '${width}px'`);
    },
    async readAnswers() {
      const read = shown.record.complete.map(async ({ sessionId, requestId, url: from }) => {
        const { body, base64Encoded } = await devTools.send('Network.getResponseBody', { requestId }, sessionId);
        return { url: from, text: base64Encoded ? Buffer.from(String(body), 'base64').toString('latin1') : String(body) };
      });
      // What the browser no longer holds was read over HTTP, too.
      return (await Promise.allSettled(read)).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    },
    async clear() {
      // After the widget is gone, as it may store something while it goes.
      show(new URL(EMPTY, shown.url).href);
      const start = performance.now();
      while (performance.now() - start < CLEARED_WITHIN) {
        if ((await run(CLEAR, CLEARED_WITHIN).catch(() => false)) === true) {
          await devTools.send('Storage.clearCookies', { browserContextId });
          return true;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return false;
    },
    async close() {
      for (const each of [page, ...frames]) devTools.forget(each);
      await devTools.send('Target.disposeBrowserContext', { browserContextId }).catch(() => {});
    },
  };
}
