/** Without the keys, and without what signed URLs say: neither belongs into a terminal's history or a CI's log. */
export function redact(text: string, secretKeys: readonly string[]): string {
  const withoutKeys = secretKeys.map((key) => key.trim()).reduce((rest, key) => rest.replaceAll(key, '‹the secret key›'), text);
  return withoutKeys.replace(/([?&](?:context|signature|publicKeySignature)=)[^&\s"')]*/g, '$1…');
}
