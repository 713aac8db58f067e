import { createHmac } from 'node:crypto';
import type { SignedContext } from '../src/protocol/signed-context.ts';

export const SECRET_KEY = '4f9a2c7e1b8d3065a9c4e2f7081b6d5394ae7c20f1d8b3659e0c47a2d6f81b35';

/** Any text at all with the signature the guide prescribes: by node:crypto alone, so that our signer is not its own witness. */
export function signText(context: string, secretKey = SECRET_KEY): SignedContext {
  return { context, signature: createHmac('sha256', secretKey).update(context).digest('hex') };
}

export function signBytes(bytes: Uint8Array, secretKey?: string): SignedContext {
  return signText(Buffer.from(bytes).toString('base64'), secretKey);
}

/** What the CRM does: JSON, Base64, signature. */
export function signAsCrm(context: unknown, secretKey?: string): SignedContext {
  return signBytes(Buffer.from(JSON.stringify(context)), secretKey);
}
