import { awaiting, ENVIRONMENT, withParameters } from './query.ts';
import type { SignedContext } from './signed-context.ts';
import { buildWidgetUrl, MAX_URL_LENGTH } from './widget-url.ts';

/**
 * How the signed context reaches the widget. `query`: in its URL, the guide's way, for about 8,000 characters. `message`: after
 * the handshake, for widgets that listen (`useVerifiedContext` does). `post`: as a form, for widgets whose server verifies.
 */
export type Delivery = 'query' | 'message' | 'post';

/** The URL for the frame. The environment is left out where it would make the URL too long: it comes again by message. */
export function urlFor(widgetUrl: string, signed: SignedContext, delivery: Delivery, environment?: object): string {
  const url = new URL(delivery === 'query' ? buildWidgetUrl(widgetUrl, signed) : widgetUrl);
  if (delivery === 'message') url.search = awaiting(url.search);
  if (!environment) return url.href;
  const told = new URL(url);
  told.search = withParameters(url.search, { [ENVIRONMENT]: JSON.stringify(environment) });
  return told.href.length > MAX_URL_LENGTH ? url.href : told.href;
}
