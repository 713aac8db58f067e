import { type Fields, fields } from './dev-tools.ts';
import { EMPTY } from './empty-page.ts';
import { hostPage } from './host-page.ts';

interface Answers {
  hostOrigin: string;
  /** What the host's page frames. */
  widgetUrl: string;
  /** Milliseconds by which what goes to the network is held up. */
  holdUp?: number | undefined;
  tell(method: string, params: Fields): void;
}

/** As wide as an agent's window. */
const WIDE = 1000;

/** Serves the two pages that are not of the network, the host's and the empty one, and lets all else go on. */
export function answerRequest({ requestId, request, resourceType }: Fields, { hostOrigin, widgetUrl, holdUp, tell }: Answers): void {
  const serve = (html: string): void => {
    const responseHeaders = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }];
    tell('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body: Buffer.from(html).toString('base64') });
  };
  const asked = String(fields(request)['url']);
  if (asked.endsWith(EMPTY)) serve('<!doctype html>');
  else if (asked.startsWith(`${hostOrigin}/`) && resourceType === 'Document') serve(hostPage(widgetUrl, WIDE));
  else setTimeout(() => tell('Fetch.continueRequest', { requestId }), holdUp ?? 0);
}
