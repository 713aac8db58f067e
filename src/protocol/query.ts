/** The names in the widget's URL. The first two are the guide's; the third is ours, and widgets that don't know it ignore it. */
export const CONTEXT = 'context';
export const SIGNATURE = 'signature';
export const PUBLIC_KEY_SIGNATURE = 'publicKeySignature';

export const SIGNED_PARAMETERS = [CONTEXT, SIGNATURE, PUBLIC_KEY_SIGNATURE] as const;

/** Where the host writes its environment, for the first paint. Not signed: for looks alone. */
export const ENVIRONMENT = 'hostEnvironment';

/** Says "message" where the context is not in the URL but comes by message, so that the widget waits for it. */
const DELIVERY = 'contextDelivery';

/** Does the query say that the context comes by message? */
export function isAwaited(search: string): boolean {
  return new URLSearchParams(search).get(DELIVERY) === 'message';
}

/** A query with more parameters; the ones it has stay byte for byte. */
export function withParameters(search: string, parameters: Record<string, string>): string {
  // Half of a surrogate pair becomes U+FFFD, as in every URL; `encodeURIComponent` would throw.
  const added = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'))}`);
  return [search || '?', ...added].join('&').replace('?&', '?');
}

/** The query of a page whose context comes by message. */
export function awaiting(search: string): string {
  return withParameters(search, { [DELIVERY]: 'message' });
}

/** A query ("?a=1&b=2") without our parameters. The others stay byte for byte, as `URLSearchParams` would re-encode them. */
export function withoutSignedParameters(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isOurs(pair));
  return kept.length > 0 ? `?${kept.join('&')}` : '';
}

function isOurs(pair: string): boolean {
  // `URLSearchParams` drops one leading "?", which in the middle of a query is part of a name.
  const parameter = new URLSearchParams(`?${pair}`);
  return SIGNED_PARAMETERS.some((name) => parameter.has(name));
}
