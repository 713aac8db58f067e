export function bytesToHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}

const SIGNATURE = /^[0-9a-f]{64}$/i;

/** The 32 bytes of a signature, or undefined when it is not exactly 64 hex digits. */
export function readSignature(hex: string): Uint8Array<ArrayBuffer> | undefined {
  if (!SIGNATURE.test(hex)) return undefined;
  const bytes = new Uint8Array(32);
  for (let at = 0; at < 32; at++) bytes[at] = (digit(hex.charCodeAt(at * 2)) << 4) | digit(hex.charCodeAt(at * 2 + 1));
  return bytes;
}

/** "0" to "9" end in the bits of their value; "a" and "A" end in 1, and stand for 10. */
function digit(charCode: number): number {
  return (charCode & 15) + (charCode >> 6) * 9;
}
