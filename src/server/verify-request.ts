import type { WidgetContext } from '../protocol/context.ts';
import { fail, type Result } from '../protocol/result.ts';
import { readSignedContext, type SignedContext } from '../protocol/signed-context.ts';
import type { Verified } from '../protocol/trust.ts';
import { readPostedContext } from './posted-context.ts';
import { verifyContext } from './verify-context.ts';
import { readRules, type VerifyOptions } from './verify-options.ts';

/**
 * `verifyContext` for the request that loads the widget's page, so that a server can verify before it renders. Takes the context
 * from the URL or, when the page is asked for by POST, from the form, which is then read: give a `request.clone()` to read it again.
 */
export async function verifyWidgetRequest(
  request: Request | URL | string,
  secretKeys: string | readonly string[],
  options: VerifyOptions = {},
): Promise<Result<Verified<WidgetContext>>> {
  // A wrong configuration is told whatever the request.
  const { maxContextLength } = readRules(secretKeys, options);
  const signed = await readRequest(request, maxContextLength);
  return signed.ok ? verifyContext(signed.value, secretKeys, options) : signed;
}

async function readRequest(request: Request | URL | string, maxContextLength: number): Promise<Result<SignedContext>> {
  // Not by `instanceof`: frameworks bring a Request of their own.
  if (!request || typeof request !== 'object' || !('url' in request)) return readSignedContext(request);
  const inUrl = readSignedContext(request.url);
  if (request.method !== 'POST') return inUrl;
  const posted = await readPostedContext(request, { maxContextLength });
  // A form of the widget's own, sent to the address that the widget was opened with.
  if (isMissing(posted)) return inUrl;
  if (posted.ok && !isMissing(inUrl)) return fail('duplicate-parameter', 'There is a context in the URL and another in the form.');
  return posted;
}

function isMissing(signed: Result<SignedContext>): boolean {
  return !signed.ok && signed.failure.code === 'missing-context';
}
