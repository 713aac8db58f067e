import { fail, type Result, succeed } from '../protocol/result.ts';

/** A message to send. The end that sends it puts an id on, unless it has one that an answer will name. */
export interface Outgoing {
  type: string;
  messageId?: string;
  data?: unknown;
  /** Older messages carry a field on top. */
  iFrameUrl?: string;
}

/** Posts, unless the message holds what cannot leave a window: a function, a DOM node. */
export function tryToPost(post: () => void): Result<undefined> {
  try {
    post();
    return succeed(undefined);
  } catch {
    return fail('malformed-message', 'The message cannot be cloned.');
  }
}
