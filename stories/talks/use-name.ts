import { useVerifiedContext } from 'partner-widgets/partner';
import { verifyWithSecretKey } from 'partner-widgets/testing';
import { STORY_KEY } from '../widget/story-key.ts';
import { useTell } from './use-tell.ts';

/** The name that was verified; of each newer context, too. */
export function useName(): string {
  const state = useVerifiedContext({ verify: verifyWithSecretKey(STORY_KEY) });
  const { person, company } = state.status === 'verified' ? state.context : {};
  const name = person?.firstName ?? company?.name ?? undefined;
  useTell({ name });
  return name ?? (state.status === 'failed' ? state.failure.code : '…');
}
