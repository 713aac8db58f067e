import { type Delivery, urlFor } from '../protocol/delivery.ts';
import { fail, type Result, succeed } from '../protocol/result.ts';
import type { SignRequest } from '../protocol/sign-request.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { checkWidgetUrl, MAX_URL_LENGTH } from '../protocol/widget-url.ts';
import type { SignContext } from './sign.ts';
import { signInTime } from './sign-in-time.ts';

export interface UrlRequest extends SignRequest {
  widgetUrl: string;
  /** The host page's `location.origin`. */
  hostOrigin: string;
  sign: SignContext;
  timeoutSeconds: number;
  delivery: Delivery;
  /** For the first paint, where the widget may know it. Asked when the signature is there. */
  environment?: (() => object | undefined) | undefined;
}

/** What a frame is opened with. */
export interface Opening {
  url: string;
  signed: SignedContext;
}

/** Asks for a signature, and gives the URL that may be loaded, or why none may. Never rejects. */
export async function signUrl(request: UrlRequest, signal: AbortSignal): Promise<Result<Opening>> {
  const { widgetUrl, delivery } = request;
  const checked = checkWidgetUrl(widgetUrl, request.hostOrigin);
  if (!checked.ok) return checked;
  const signed = await signInTime(request.sign, request, request.timeoutSeconds, signal);
  if (!signed.ok) return signed;
  const url = urlFor(widgetUrl, signed.value, delivery, request.environment?.());
  if (url.length <= MAX_URL_LENGTH) return succeed({ url, signed: signed.value });
  return fail(
    'url-too-long',
    `The URL has ${url.length} characters; proxies refuse more than about ${MAX_URL_LENGTH}. Use delivery="message" or delivery="post".`,
  );
}
