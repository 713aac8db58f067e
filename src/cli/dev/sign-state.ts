import type { ContextDraft } from '../../protocol/context.ts';
import type { SignedContext } from '../../protocol/signed-context.ts';
import { generateSecretKey, generateSigningKeyPair, type SigningKey, signContext, signPreview } from '../../server/index.ts';
import type { ContextState } from './context-state.ts';

interface SigningKeys {
  secretKey: string;
  /** Signs the same text once more, for widgets that verify in the page. */
  signingKey?: SigningKey | undefined;
}

/** More than a URL carries, and more than a verifier reads. Characters, before Base64 makes four of three. */
const LONG = 30_000;
const OVERSIZED = 2_000_000;

/** The context as a CRM signs it, or as nobody should send it. */
export async function signState(draft: ContextDraft, { secretKey, signingKey }: SigningKeys, state: ContextState): Promise<SignedContext> {
  switch (state) {
    case 'working':
    case 'tampered':
    case 'stale':
    case 'future':
    case 'unauthorised-user':
      return signPreview(draft, secretKey, state, { signingKey });
    case 'unknown-record':
      return signPreview(draft, secretKey, draft.company ? 'unknown-company' : 'unknown-person', { signingKey });
    case 'wrong-key':
      return signContext(draft, generateSecretKey(), { signingKey });
    case 'long':
      return signContext(padded(draft, LONG), secretKey, { signingKey });
    case 'oversized':
      return signContext(padded(draft, OVERSIZED), secretKey, { signingKey });
    case 'foreign-ed25519':
      return signContext(draft, secretKey, await generateSigningKeyPair());
    case 'unsigned':
    case 'duplicate':
      // The page takes the signature out of the URL, or puts a second context in.
      return signContext(draft, secretKey, { signingKey });
  }
}

/** By a field of its own, which readers keep and do not look at. */
function padded(draft: ContextDraft, length: number): ContextDraft {
  const longer = { ...draft, padding: 'x'.repeat(length) };
  return longer;
}
