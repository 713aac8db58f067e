import type { SignContext } from 'partner-widgets/host';
import type { FailureCode } from 'partner-widgets/protocol';
import { companyContext, personContext, signTestContext } from 'partner-widgets/testing';
import { STORY_KEY } from './widget/story-key.ts';

/** Signs at once, here in the browser. A CRM asks its server: `signWithEndpoint('/api/sign')`. */
export const sign: SignContext = ({ viewType }) => signTestContext(viewType === 'person' ? personContext : companyContext, STORY_KEY);

/** A CRM's server that does not answer. */
export const neverSigns: SignContext = () => new Promise(() => {});

/** A CRM's server that answers with a failure. */
export function refuses(code: FailureCode): SignContext {
  return async () => ({ ok: false, failure: { code, message: 'So the story wants it.' } });
}

/** Another signer for each of these widgets; the others are signed at once. */
export function byWidget(signers: Record<string, SignContext>): SignContext {
  return (request) => (signers[request.widgetId] ?? sign)(request);
}
