import { randomUUID } from 'node:crypto';
import { BrowserGone, type Fields, fields, type Hear } from './dev-tools.ts';
import { emptyRecord, type FrameRecord, record } from './frame-record.ts';
import { hostPage } from './host-page.ts';
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

const WIDE = 1000;
// Milliseconds.
const ANSWERS_WITHIN = 10_000;
const CLEARED_WITHIN = 3_000;

/** An empty page of the widget's origin, which no widget has. */
const EMPTY = `/${randomUUID()}`;
const CLEAR = `(async () => {
  if (location.pathname !== '${EMPTY}') return false;
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  for (const name of await globalThis.caches?.keys() ?? []) await caches.delete(name);
  for (const worker of await navigator.serviceWorker?.getRegistrations() ?? []) await worker.unregister();
  return true;
})()`;

export async function openPage({ devTools }: Browser, { hostOrigin, holdUp }: PageOptions): Promise<HostPage> {
  const { browserContextId } = await devTools.send('Target.createBrowserContext', { disposeOnDetach: true });
  const target = { url: 'about:blank', browserContextId, width: 1100, height: 850 };
  const { targetId } = await devTools.send('Target.createTarget', target);
  const page = String((await devTools.send('Target.attachToTarget', { targetId, flatten: true }))['sessionId']);
  const frames = new Set<string>();
  let shown: Shown = { url: 'about:blank', record: emptyRecord(), frameId: undefined, session: page };
  let pages = 0;

  const tell = (method: string, params: Fields, to: string): void => void devTools.send(method, params, to).catch(() => {});
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
          return answer(sessionId, params);
      }
    };
  const answer = (sessionId: string, { requestId, request, resourceType }: Fields): void => {
    const asked = String(fields(request)['url']);
    if (asked.endsWith(EMPTY)) fulfil(requestId, '<!doctype html>', sessionId);
    else if (asked.startsWith(`${hostOrigin}/`) && resourceType === 'Document') fulfil(requestId, hostPage(shown.url, WIDE), sessionId);
    else setTimeout(() => tell('Fetch.continueRequest', { requestId }, sessionId), holdUp ?? 0);
  };
  const fulfil = (requestId: unknown, html: string, to: string): void => {
    const responseHeaders = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }];
    tell('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: Buffer.from(html).toString('base64') }, to);
  };
  const held = holdUp === undefined ? [] : [{ resourceType: 'XHR' }, { resourceType: 'Fetch' }];
  const listen = async (sessionId: string, patterns: Fields[]): Promise<void> => {
    devTools.hear(sessionId, hearIn(sessionId));
    const commands: [method: string, params: Fields][] = [
      ['Network.enable', { maxTotalBufferSize: 200_000_000, maxResourceBufferSize: 50_000_000 }],
      ['Network.setCacheDisabled', { cacheDisabled: true }],
      ['Page.enable', {}],
      ['Runtime.enable', {}],
      ['Log.enable', {}],
      ['Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] }],
      ...(patterns.length > 0 ? [['Fetch.enable', { patterns }] satisfies [string, Fields]] : []),
    ];
    await Promise.all(commands.map(([method, params]) => devTools.send(method, params, sessionId)));
  };
  const attach = (sessionId: string, { type, targetId: frame }: Fields): void => {
    const isWidget = type === 'iframe' && (shown.frameId === undefined || frame === shown.frameId);
    if (isWidget) {
      shown.frameId = String(frame);
      shown.session = sessionId;
      frames.add(sessionId);
      void listen(sessionId, held).catch(() => {});
    }
    // The commands before it are done in their order.
    tell('Runtime.runIfWaitingForDebugger', {}, sessionId);
  };
  const show = (url: string): void => {
    for (const each of frames) devTools.forget(each);
    frames.clear();
    shown = { url, record: emptyRecord(), frameId: undefined, session: page };
    void devTools.send('Page.navigate', { url: `${hostOrigin}/${++pages}` }, page).catch(() => {});
  };
  const evaluate = async (source: string, frame: string | undefined, sessionId: string): Promise<unknown> => {
    const world = { frameId: frame, worldName: 'partner-widgets' };
    const { executionContextId: contextId } = await devTools.send('Page.createIsolatedWorld', world, sessionId);
    // Not on the browser's own error page.
    const expression = `location.protocol.startsWith('http') ? (${source}) : undefined`;
    const { result, exceptionDetails } = await devTools.send(
      'Runtime.evaluate',
      { expression, contextId, returnByValue: true, awaitPromise: true },
      sessionId,
    );
    const { exception } = fields(exceptionDetails);
    if (exception !== undefined) throw new TypeError(String(fields(exception)['description']));
    return fields(result)['value'];
  };
  const run = async (source: string, patience = ANSWERS_WITHIN): Promise<unknown> => {
    const { frameId, session } = shown;
    if (frameId === undefined) return undefined;
    // A page whose script never ends does not answer.
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(resolve, patience, undefined);
    });
    const answered = evaluate(source, frameId, session).catch((error: unknown) => {
      if (error instanceof BrowserGone || error instanceof TypeError) throw error;
      // A page that is being replaced has no answer; the next look finds the new one.
      return undefined;
    });
    return Promise.race([answered, late]).finally(() => clearTimeout(timer));
  };

  await listen(page, [{ urlPattern: `${hostOrigin}/*` }, { urlPattern: `*${EMPTY}` }, ...held]);
  await devTools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, page);
  return {
    get record() {
      return shown.record;
    },
    show,
    run,
    async resize(next) {
      const { frameTree } = await devTools.send('Page.getFrameTree', {}, page);
      const top = String(fields(fields(frameTree)['frame'])['id']);
      await evaluate(`document.querySelector('iframe').style.width = '${next}px'`, top, page);
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
