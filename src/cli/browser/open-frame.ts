import { BrowserGone, type Fields, fields, type Hear } from './dev-tools.ts';
import { emptyRecord, type FrameRecord, record } from './frame-record.ts';
import { hostPage } from './host-page.ts';
import type { Browser } from './launch-chromium.ts';

export interface FrameOptions {
  /** The page that frames the widget is served under this origin, and nothing of it is asked of the network. */
  hostOrigin: string;
  /** Milliseconds by which what the widget fetches is held up. */
  holdUp?: number | undefined;
  /** CSS pixels. */
  width?: number | undefined;
}

export interface OpenedFrame {
  record: Readonly<FrameRecord>;
  /** A function's result in the widget's page, seen from beside its scripts. Undefined while there is no page. */
  run(source: string): Promise<unknown>;
  resize(width: number): Promise<void>;
  /** All texts that the widget was answered with. */
  readAnswers(): Promise<{ url: string; text: string }[]>;
  close(): Promise<void>;
}

const WIDE = 1000;

/** Shows a URL as a CRM does: in a sandboxed frame of another site's page, in a profile of its own. Returns while it loads. */
export async function openFrame({ devTools }: Browser, url: string, options: FrameOptions): Promise<OpenedFrame> {
  const { hostOrigin, holdUp, width = WIDE } = options;
  const { browserContextId } = await devTools.send('Target.createBrowserContext', { disposeOnDetach: true });
  const target = { url: 'about:blank', browserContextId, width: 1100, height: 850 };
  const { targetId } = await devTools.send('Target.createTarget', target);
  const page = String((await devTools.send('Target.attachToTarget', { targetId, flatten: true }))['sessionId']);
  const into = emptyRecord();
  const sessions = new Set([page]);
  let frameId: string | undefined;
  let session = page;

  const tell = (method: string, params: Fields, to: string): void => void devTools.send(method, params, to).catch(() => {});
  const hearIn =
    (sessionId: string): Hear =>
    (method, params) => {
      record(into, { sessionId, isPage: sessionId === page, hostOrigin }, method, params);
      switch (method) {
        case 'Page.frameAttached':
          if (sessionId === page) frameId ??= String(params['frameId']);
          return;
        case 'Target.attachedToTarget':
          return attach(String(params['sessionId']), fields(params['targetInfo']));
        case 'Target.detachedFromTarget':
          if (params['sessionId'] === session) session = page;
          return;
        case 'Fetch.requestPaused':
          return answer(sessionId, params);
      }
    };
  const answer = (sessionId: string, { requestId, request, resourceType }: Fields): void => {
    const asked = String(fields(request)['url']);
    if (asked.startsWith(`${hostOrigin}/`) && resourceType === 'Document') fulfil(requestId, hostPage(url, width), sessionId);
    else setTimeout(() => tell('Fetch.continueRequest', { requestId }, sessionId), holdUp ?? 0);
  };
  const fulfil = (requestId: unknown, html: string, to: string): void => {
    const responseHeaders = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }];
    tell('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: Buffer.from(html).toString('base64') }, to);
  };
  const held = holdUp === undefined ? [] : [{ resourceType: 'XHR' }, { resourceType: 'Fetch' }];
  const listen = async (sessionId: string, patterns: Fields[]): Promise<void> => {
    sessions.add(sessionId);
    devTools.hear(sessionId, hearIn(sessionId));
    const commands: [method: string, params: Fields][] = [
      ['Network.enable', { maxTotalBufferSize: 200_000_000, maxResourceBufferSize: 50_000_000 }],
      ['Page.enable', {}],
      ['Runtime.enable', {}],
      ['Log.enable', {}],
      ['Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] }],
      ...(patterns.length > 0 ? [['Fetch.enable', { patterns }] satisfies [string, Fields]] : []),
    ];
    await Promise.all(commands.map(([method, params]) => devTools.send(method, params, sessionId)));
  };
  const attach = (sessionId: string, { type, targetId: frame }: Fields): void => {
    const isWidget = type === 'iframe' && (frameId === undefined || frame === frameId);
    if (isWidget) {
      frameId = String(frame);
      session = sessionId;
      void listen(sessionId, held).catch(() => {});
    }
    // The commands before it are done in their order.
    tell('Runtime.runIfWaitingForDebugger', {}, sessionId);
  };

  await listen(page, [{ urlPattern: `${hostOrigin}/*` }, ...held]);
  await devTools.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, page);
  void devTools.send('Page.navigate', { url: `${hostOrigin}/` }, page).catch(() => {});

  const evaluate = async (source: string, frame: string | undefined, sessionId: string): Promise<unknown> => {
    const world = { frameId: frame, worldName: 'partner-widgets' };
    const { executionContextId: contextId } = await devTools.send('Page.createIsolatedWorld', world, sessionId);
    // Not on the browser's own error page.
    const expression = `location.protocol.startsWith('http') ? (${source}) : undefined`;
    const answer = await devTools.send('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true }, sessionId);
    const { exception } = fields(answer['exceptionDetails']);
    if (exception !== undefined) throw new TypeError(String(fields(exception)['description']));
    return fields(answer['result'])['value'];
  };
  return {
    record: into,
    async run(source) {
      if (frameId === undefined) return undefined;
      return evaluate(source, frameId, session).catch((error: unknown) => {
        if (error instanceof BrowserGone || error instanceof TypeError) throw error;
        // A page that is being replaced has no answer; the next look finds the new one.
        return undefined;
      });
    },
    async resize(next) {
      const { frameTree } = await devTools.send('Page.getFrameTree', {}, page);
      const top = String(fields(fields(frameTree)['frame'])['id']);
      await evaluate(`document.querySelector('iframe').style.width = '${next}px'`, top, page);
    },
    async readAnswers() {
      const read = into.complete.map(async ({ sessionId, requestId, url: from }) => {
        const { body, base64Encoded } = await devTools.send('Network.getResponseBody', { requestId }, sessionId);
        return { url: from, text: base64Encoded ? Buffer.from(String(body), 'base64').toString('latin1') : String(body) };
      });
      // What the browser no longer holds was read over HTTP, too.
      return (await Promise.allSettled(read)).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    },
    async close() {
      for (const each of sessions) devTools.forget(each);
      await devTools.send('Target.disposeBrowserContext', { browserContextId }).catch(() => {});
    },
  };
}
