/** Text stands for its UTF-8 bytes; the contract knows only text, published test vectors are bytes. */
export type TextOrBytes = string | Uint8Array<ArrayBuffer>;

/**
 * HMAC-SHA256 of a message's UTF-8 bytes, with the UTF-8 bytes of the secret key's text.
 * One runtime answers at once, another with a promise; both give the same tag and the same verdict on every input.
 */
export interface Hmac {
  sign(secretKey: TextOrBytes, message: TextOrBytes): Uint8Array | Promise<Uint8Array>;
  /** Compares in constant time over the 32 bytes of a signature's 64 hex digits: see `isSignature`. */
  verify(secretKey: TextOrBytes, message: TextOrBytes, signature: string): boolean | Promise<boolean>;
}
