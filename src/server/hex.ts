export function bytesToHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

const SIGNATURE = /^[0-9a-f]{64}$/i;

/** 32 bytes as exactly 64 hex digits, in either case. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(text);
}

/** The bytes of a text that is known to be hex digits, two for each. */
export function hexToBytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}
