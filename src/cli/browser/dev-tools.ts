import type { Readable, Writable } from 'node:stream';

export type Fields = Readonly<Record<string, unknown>>;

export type Hear = (method: string, params: Fields) => void;

/** The DevTools protocol: commands to the browser, or to one of its pages and frames by session. */
export interface DevTools {
  /** Rejects when the browser refuses, or is gone. */
  send(method: string, params?: Fields, sessionId?: string): Promise<Fields>;
  /** What a session tells by itself. */
  hear(sessionId: string, hear: Hear): void;
  forget(sessionId: string): void;
  /** For whoever still waits for an answer. */
  end(reason: string): void;
}

/** Nothing more can be asked of this browser. */
export class BrowserGone extends Error {}

interface Asked {
  resolve: (result: Fields) => void;
  reject: (error: Error) => void;
}

/** Over the two pipes of `--remote-debugging-pipe`: each message is JSON that ends with a zero byte. */
export function connectDevTools(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const asked = new Map<number, Asked>();
  const heard = new Map<string, Hear>();
  let last = 0;
  let ended: string | undefined;
  const end = (reason: string): void => {
    ended ??= reason;
    for (const { reject } of asked.values()) reject(new BrowserGone(ended));
    asked.clear();
  };
  const take = (message: Fields): void => {
    const waiting = asked.get(Number(message['id']));
    asked.delete(Number(message['id']));
    if (!waiting) heard.get(String(message['sessionId']))?.(String(message['method']), fields(message['params']));
    else if (message['error'] === undefined) waiting.resolve(fields(message['result']));
    else waiting.reject(new Error(String(fields(message['error'])['message'])));
  };
  readMessages(fromBrowser, take);
  // Its end is told with more words by the process.
  toBrowser.on('error', () => {});
  return {
    send(method, params = {}, sessionId) {
      if (ended !== undefined) return Promise.reject(new BrowserGone(ended));
      const id = ++last;
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
    },
    hear: (sessionId, hear) => void heard.set(sessionId, hear),
    forget: (sessionId) => void heard.delete(sessionId),
    end,
  };
}

function readMessages(stream: Readable, take: (message: Fields) => void): void {
  let parts: string[] = [];
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    const [first = '', ...others] = chunk.split('\0');
    parts.push(first);
    for (const next of others) {
      take(fields(JSON.parse(parts.join(''))));
      parts = [next];
    }
  });
}

/** What a message holds, whatever it is. */
export function fields(value: unknown): Fields {
  return Object(value);
}
