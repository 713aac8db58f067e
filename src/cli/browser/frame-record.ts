import { type Fields, fields } from './dev-tools.ts';

/** What a frame's page has said and asked for. */
export interface FrameRecord {
  /** Errors and warnings of its console, the browser's own words on it, and what was thrown. */
  console: string[];
  /** What nobody caught. */
  thrown: string[];
  /** Requests under way. */
  open: Set<string>;
  /** Answers that are complete: session, request and where from. */
  complete: { sessionId: string; requestId: string; url: string }[];
  /** How often it asked by fetch or XMLHttpRequest. */
  asked: number;
  /** When its document was asked for. */
  startedAt: number | undefined;
  /** Why its document did not come, in the browser's words. */
  refusal: string | undefined;
  lastActivity: number;
}

export function emptyRecord(): FrameRecord {
  return {
    console: [],
    thrown: [],
    open: new Set(),
    complete: [],
    asked: 0,
    startedAt: undefined,
    refusal: undefined,
    lastActivity: performance.now(),
  };
}

/** Whose session speaks: the widget's own, or the page's, in which the CRM's page speaks, too. */
export interface Speaker {
  sessionId: string;
  isPage: boolean;
  hostOrigin: string;
}

/** Writes into the record what one event tells. */
export function record(into: FrameRecord, { sessionId, isPage, hostOrigin }: Speaker, method: string, params: Fields): void {
  const requestId = String(params['requestId']);
  const request = `${sessionId} ${requestId}`;
  switch (method) {
    case 'Runtime.consoleAPICalled':
      if (isComplaint(params['type'])) into.console.push(textOf(params['args']));
      return;
    case 'Runtime.exceptionThrown': {
      const text = thrownText(fields(params['exceptionDetails']));
      into.console.push(text);
      into.thrown.push(text);
      return;
    }
    case 'Log.entryAdded': {
      const { level, text, url } = fields(params['entry']);
      // The CRM's page is ours: what the browser says of it is no fault of the widget.
      const isOurs = isPage && !(typeof url === 'string' && url !== '' && !url.startsWith(hostOrigin));
      if (isComplaint(level) && !isOurs) into.console.push(`${text}${url ? ` (${url})` : ''}`);
      return;
    }
    case 'Network.requestWillBeSent': {
      const { url } = fields(params['request']);
      if (String(url).startsWith(`${hostOrigin}/`) || !/^https?:/.test(String(url))) return;
      if (params['type'] === 'XHR' || params['type'] === 'Fetch') into.asked++;
      if (params['type'] === 'Document') into.startedAt ??= performance.now();
      into.open.add(request);
      into.lastActivity = performance.now();
      return;
    }
    case 'Network.responseReceived':
      // A document's end is told to nobody when the frame moves to a process of its own.
      if (params['type'] === 'Document') into.open.delete(request);
      if (into.open.has(request)) into.complete.push({ sessionId, requestId, url: String(fields(params['response'])['url']) });
      return;
    case 'Network.loadingFailed':
      // A frame that moves to a process of its own aborts nothing but the old one's part.
      if (params['type'] === 'Document' && params['errorText'] !== 'net::ERR_ABORTED') into.refusal = String(params['errorText']);
      into.complete = into.complete.filter((each) => each.requestId !== requestId || each.sessionId !== sessionId);
      into.open.delete(request);
      into.lastActivity = performance.now();
      return;
    case 'Network.loadingFinished':
      into.open.delete(request);
      into.lastActivity = performance.now();
  }
}

function isComplaint(level: unknown): boolean {
  return level === 'error' || level === 'warning' || level === 'assert';
}

function textOf(args: unknown): string {
  return Array.isArray(args) ? args.map((each) => String(fields(each)['value'] ?? fields(each)['description'] ?? '')).join(' ') : '';
}

function thrownText(details: Fields): string {
  const { description, value } = fields(details['exception']);
  return `${details['text']} ${description ?? value ?? ''}`.split('\n', 1)[0]!.trim();
}
