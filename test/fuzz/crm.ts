import type { SignedContext } from '../../src/protocol/signed-context.ts';
import { SECRET_KEY, signText } from '../sign-as-crm.ts';

export const OLD_KEY = 'the key before';

/** Signs, and keeps a book of it: what is not in the book is a forgery, whatever it looks like. */
export interface Crm {
  sign(text: string, secretKey?: string): SignedContext;
  /** Did a key that is honoured make this signature, and of this text? */
  signed(text: string, signature: string): boolean;
}

export function openCrm(honoured: readonly string[]): Crm {
  const book = new Map<string, string>();
  const last = new Map<string, SignedContext>();
  return {
    sign(text, secretKey = SECRET_KEY) {
      const known = last.get(secretKey);
      if (known?.context === text) return known;
      const signed = signText(text, secretKey);
      last.set(secretKey, signed);
      if (honoured.includes(secretKey)) book.set(signed.signature, text);
      return signed;
    },
    signed: (text, signature) => book.get(signature.toLowerCase()) === text,
  };
}
