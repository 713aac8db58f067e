/** What the stories' phone does by itself; whatever is not in its URL waits for a click. */
export type Step =
  /** Its agent is logged in. */
  | 'login'
  /** …but takes no calls. */
  | 'away'
  /** Begins every call that the CRM asks for. */
  | 'ring'
  /** The other side picks up, or the agent does. */
  | 'answer'
  | 'hang-up'
  | 'save'
  /** Somebody calls, once. */
  | 'incoming'
  /** Reports an error. */
  | 'complain'
  /** Asks for a record that the CRM does not have. */
  | 'open-record'
  /** Asks for more room than a page has. */
  | 'grow';

const query = new URLSearchParams(location.search);
const asked = query.get('do')?.split(',') ?? [];

export function does(step: Step): boolean {
  return asked.includes(step);
}

/** How long the other side lets it ring. Milliseconds. */
export const PICK_UP_AFTER = Number(query.get('after') ?? 0);

export const PHONE_NAME = query.get('name') ?? 'Phone';
