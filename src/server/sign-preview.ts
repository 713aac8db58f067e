import { encodeContext } from '../protocol/codec.ts';
import type { ContextDraft } from '../protocol/context.ts';
import type { PreviewState } from '../protocol/review/preview.ts';
import type { SignedContext } from '../protocol/signed-context.ts';
import { readNow } from './now.ts';
import { type SignOptions, signContext } from './sign-context.ts';

/** An hour: past every limit that a widget may reasonably have. */
const LONG = 3_600_000;

const FORGED_TEAM = { id: 'forged-team', name: 'Forged Team' };

/**
 * A signed context in one of the states that a reviewer wants to see, for the live preview of `WidgetReview`. What is unknown has
 * a new random id: no partner has seen it before.
 * @throws TypeError as `signContext`.
 */
export async function signPreview(
  draft: ContextDraft,
  secretKey: string,
  state: PreviewState,
  { now, ...options }: SignOptions = {},
): Promise<SignedContext> {
  const moment = readNow(now);
  const sign = (changed: ContextDraft, at = moment) => signContext(changed, secretKey, { ...options, now: new Date(at) });
  switch (state) {
    case 'working':
      return sign(draft);
    case 'tampered':
      // Genuine signatures, of another text: a widget that shows this team has not verified.
      return { ...(await sign(draft)), context: encodeContext({ ...draft, team: FORGED_TEAM, timestamp: new Date(moment).toISOString() }) };
    case 'stale':
      return sign(draft, moment - LONG);
    case 'future':
      return sign(draft, moment + LONG);
    case 'unknown-person':
      return sign({ ...draft, company: null, person: { id: crypto.randomUUID(), firstName: 'Unknown', lastName: 'Person' } });
    case 'unknown-company':
      return sign({ ...draft, person: null, company: { id: crypto.randomUUID(), name: 'Unknown Company' } });
    case 'unauthorised-user':
      return sign({ ...draft, user: { id: crypto.randomUUID(), email: 'nobody@unauthorised.example' } });
  }
}
