import { fail, type Result, succeed } from '../protocol/result.ts';
import type { SignRequest } from '../protocol/sign-request.ts';
import { buildWidgetUrl, checkWidgetUrl, MAX_URL_LENGTH } from '../protocol/widget-url.ts';
import { milliseconds } from '../react/milliseconds.ts';
import { readSigned } from './read-signed.ts';
import type { SignContext } from './sign.ts';

export interface UrlRequest extends SignRequest {
  widgetUrl: string;
  /** The host page's `location.origin`. */
  hostOrigin: string;
  sign: SignContext;
  timeoutSeconds: number;
}

/** Asks for a signature, and gives the URL that may be loaded, or why none may. Never rejects. */
export async function signUrl(request: UrlRequest, signal: AbortSignal): Promise<Result<string>> {
  const checked = checkWidgetUrl(request.widgetUrl, request.hostOrigin);
  if (!checked.ok) return checked;
  const signed = await askInTime(request, signal);
  if (!signed.ok) return signed;
  const url = buildWidgetUrl(request.widgetUrl, signed.value);
  if (url.length <= MAX_URL_LENGTH) return succeed(url);
  return fail(
    'url-too-long',
    `The signed URL has ${url.length} characters; proxies refuse more than about ${MAX_URL_LENGTH}. Sign less context.`,
  );
}

async function askInTime({ widgetId, viewType, recordId, sign, timeoutSeconds }: UrlRequest, outer: AbortSignal) {
  const timeout = new AbortController();
  const stop = (): void => timeout.abort();
  outer.addEventListener('abort', stop);
  const timer = setTimeout(stop, milliseconds(timeoutSeconds));
  // A signer may not heed its signal, so the race does not wait for it.
  const stopped = new Promise<Result<never>>((resolve) => {
    timeout.signal.addEventListener('abort', () => resolve(fail('sign-timeout', `No signature came within ${timeoutSeconds} s.`)));
  });
  try {
    // Not at once, as StrictMode mounts, unmounts and mounts again in one go: only what stays is signed for.
    await Promise.resolve();
    if (outer.aborted) return await stopped;
    const answer = await Promise.race([sign({ widgetId, viewType, recordId, signal: timeout.signal }), stopped]);
    return readSigned(answer);
  } catch {
    return fail('sign-failed', 'The signer threw or rejected.');
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', stop);
  }
}
