const KEY_WITH_SPACE_AROUND = /^\s*([0-9a-f]{64})\s*$/i;

/**
 * A secret key as HMAC gets it: the UTF-8 bytes of the text, never hex-decoded.
 * White space around 64 hex digits is an accident of copying; around anything else it may be part of the key.
 */
export function secretKeyBytes(secretKey: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(KEY_WITH_SPACE_AROUND.exec(secretKey)?.[1] ?? secretKey);
}
