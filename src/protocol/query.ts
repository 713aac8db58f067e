/** The names in the widget's URL. The first two are the guide's; the third is ours, and widgets that don't know it ignore it. */
export const CONTEXT = 'context';
export const SIGNATURE = 'signature';
export const PUBLIC_KEY_SIGNATURE = 'publicKeySignature';

export const SIGNED_PARAMETERS = [CONTEXT, SIGNATURE, PUBLIC_KEY_SIGNATURE] as const;

const OURS: ReadonlySet<string> = new Set(SIGNED_PARAMETERS);

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
  const [name] = new URLSearchParams(`?${pair}`).keys();
  return name !== undefined && OURS.has(name);
}
