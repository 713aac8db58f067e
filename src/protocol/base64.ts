interface NodeBuffer {
  from(text: string, encoding: 'base64'): Uint8Array;
  from(bytes: Uint8Array): { toString(encoding: 'base64'): string };
  byteLength(text: string): number;
}

// Node's Buffer reads and writes 1 kB some ten times faster than its `atob` and `btoa`; browsers have no Buffer.
const { Buffer } = globalThis as { Buffer?: NodeBuffer };

const CHUNK = 0x8000;

/**
 * Bytes → standard, padded Base64 (RFC 4648 section 4).
 * @param buffer null for a runtime that has none.
 */
export function encodeBase64(bytes: Uint8Array, buffer: NodeBuffer | null | undefined = Buffer): string {
  if (buffer) return buffer.from(bytes).toString('base64');
  let binary = '';
  // In pieces, as `String.fromCharCode` takes its arguments on the stack.
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/**
 * Standard or URL-safe Base64, padded or not → bytes; undefined when a character or the length is foreign to it.
 * @param buffer null for a runtime that has none.
 */
export function decodeBase64(text: string, buffer: NodeBuffer | null | undefined = Buffer): Uint8Array | undefined {
  const length = text.length - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
  if (length % 4 === 1 || (length < text.length && text.length % 4 !== 0)) return undefined;
  return buffer ? decodeWithBuffer(buffer, text, length) : decodeWithAtob(text.slice(0, length));
}

function decodeWithBuffer(buffer: NodeBuffer, text: string, length: number): Uint8Array | undefined {
  // Buffer reads only the low byte of a character beyond ASCII, and skips what is foreign: then the bytes are too few.
  if (buffer.byteLength(text) !== text.length) return undefined;
  const bytes = buffer.from(text, 'base64');
  return bytes.length === Math.floor((length * 3) / 4) ? bytes : undefined;
}

function decodeWithAtob(unpadded: string): Uint8Array | undefined {
  if (!/^[\w+/-]*$/.test(unpadded)) return undefined;
  const binary = atob(unpadded.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  // Not `Uint8Array.from`, which makes a string of each character on the way: many times as slow.
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
