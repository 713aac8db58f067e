import { retireSecretKey, rotateSecretKey, secretKeyThatSigns, withoutSecrets } from 'partner-widgets/server';
import { admin } from './your-admin.ts';

/** A second key, that signs from `signsFrom` on: answered with its secret, this once. */
export async function rotate(widgetId: string, signsFrom?: Date): Promise<Response> {
  const rotated = rotateSecretKey(await admin.keysOf(widgetId), { signsFrom });
  if (!rotated.ok) return Response.json(rotated, { status: 409 });
  await admin.keepKeys(widgetId, rotated.value);
  return Response.json({ secretKey: rotated.value.at(-1)?.secretKey, keys: withoutSecrets(rotated.value) });
}

/** The end of the overlap. */
export async function retire(widgetId: string, keyId: string): Promise<Response> {
  const retired = retireSecretKey(await admin.keysOf(widgetId), keyId);
  if (!retired.ok) return Response.json(retired, { status: 409 });
  await admin.keepKeys(widgetId, retired.value);
  return Response.json({ keys: withoutSecrets(retired.value) });
}

/** In the options of `createSignHandler`. */
export const secretKeyFor = async (widgetId: string) => secretKeyThatSigns(await admin.keysOf(widgetId));
