import type { WidgetContext } from '../protocol/context.ts';
import type { Result } from '../protocol/result.ts';
import { readSignedContext } from '../protocol/signed-context.ts';
import type { Verified } from '../protocol/trust.ts';
import { verifyContext } from './verify-context.ts';
import { readRules, type VerifyOptions } from './verify-options.ts';

/** `verifyContext` for the request that loads the widget's page, so that a server can verify before it renders. */
export async function verifyWidgetRequest(
  request: Request | URL | string,
  secretKeys: string | readonly string[],
  options: VerifyOptions = {},
): Promise<Result<Verified<WidgetContext>>> {
  // A wrong configuration is told whatever the request.
  readRules(secretKeys, options);
  // Not by `instanceof`: frameworks bring a Request of their own.
  const signed = readSignedContext(request && typeof request === 'object' && 'url' in request ? request.url : request);
  return signed.ok ? verifyContext(signed.value, secretKeys, options) : signed;
}
