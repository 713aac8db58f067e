import type { ContextDraft } from '../../../protocol/context.ts';
import { buildWidgetUrl } from '../../../protocol/widget-url.ts';
import { bytesToHex } from '../../../server/hex.ts';
import { hmac } from '../../../server/runtime-hmac.ts';
import { signContext } from '../../../server/sign-context.ts';
import type { Examined } from '../examined.ts';

type Keyed = Pick<Examined, 'widgetUrl' | 'secretKeys'>;

/** The widget's URL as the CRM would open it now. */
export async function signedUrl({ widgetUrl, secretKeys: [key] }: Keyed, draft: ContextDraft): Promise<string> {
  return buildWidgetUrl(widgetUrl, await signContext(draft, key));
}

/** The same with any text for a context, under a good signature. */
export async function signedText({ widgetUrl, secretKeys: [key] }: Keyed, context: string): Promise<string> {
  return buildWidgetUrl(widgetUrl, { context, signature: bytesToHex(await hmac.sign(key, context)) });
}
