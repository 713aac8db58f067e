import { encodeContext } from '../../protocol/codec.ts';
import type { ContextDraft } from '../../protocol/context.ts';
import { withoutSignedParameters, withParameters } from '../../protocol/query.ts';
import { buildWidgetUrl } from '../../protocol/widget-url.ts';
import { signContext } from '../../server/sign-context.ts';
import type { ConformanceOpening } from './conformance-case.ts';

type OpenUrl = (opening: ConformanceOpening) => Promise<string>;

/** Milliseconds. Verifiers accept five minutes, and one ahead; ten is neither to anybody. */
const TEN_MINUTES = 600_000;

/** As the CRM does it. */
export function signed(draft: ContextDraft, aheadBy = 0): OpenUrl {
  return async ({ widgetUrl, secretKey, now = new Date() }) =>
    buildWidgetUrl(widgetUrl, await signContext(draft, secretKey, { now: new Date(now.getTime() + aheadBy) }));
}

export function signedTooLongAgo(draft: ContextDraft): OpenUrl {
  return signed(draft, -TEN_MINUTES);
}

export function signedInTheFuture(draft: ContextDraft): OpenUrl {
  return signed(draft, TEN_MINUTES);
}

export function signedWithAnotherKey(draft: ContextDraft): OpenUrl {
  return (opening) => signed(draft)({ ...opening, secretKey: `not ${opening.secretKey}` });
}

/** By somebody without the key, who makes this of a good signature. Undefined leaves it out. */
export function withSignature(draft: ContextDraft, change: (signature: string) => string | undefined): OpenUrl {
  return async ({ widgetUrl, secretKey, now = new Date() }) => {
    const { context, signature } = await signContext(draft, secretKey, { now });
    const changed = change(signature);
    // By hand, as what has no signature is no signed context.
    const url = new URL(widgetUrl);
    const own = withoutSignedParameters(url.search);
    url.search = withParameters(own, changed === undefined ? { context } : { context, signature: changed });
    return url.href;
  };
}

/** The last digit is another. */
export function wrongDigit(signature: string): string {
  return signature.slice(0, -1) + (signature.endsWith('0') ? '1' : '0');
}

/** Another context under a signature that is good for the first. */
export function swapped(draft: ContextDraft, forged: ContextDraft): OpenUrl {
  return async ({ widgetUrl, secretKey, now = new Date() }) => {
    const { signature } = await signContext(draft, secretKey, { now });
    return buildWidgetUrl(widgetUrl, { context: encodeContext({ ...forged, timestamp: now.toISOString() }), signature });
  };
}

/** A forged context before and after the signed one, for widgets that check one and show another. */
export function surrounded(draft: ContextDraft, forged: ContextDraft): OpenUrl {
  return async ({ widgetUrl, secretKey, now = new Date() }) => {
    const forgery = { context: encodeContext({ ...forged, timestamp: now.toISOString() }) };
    const url = new URL(widgetUrl);
    const { context, signature } = await signContext(draft, secretKey, { now });
    const before = withParameters(withoutSignedParameters(url.search), forgery);
    url.search = withParameters(withParameters(before, { context, signature }), forgery);
    return url.href;
  };
}
