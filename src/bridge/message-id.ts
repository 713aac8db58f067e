/**
 * An id that no other end makes or guesses. HubSpot's SDK takes one that begins with its own construction time, in milliseconds,
 * for a reply and swallows it; the letter in front keeps ours apart.
 */
export function createNonce(): string {
  return `p${crypto.getRandomValues(new Uint32Array(3)).join('')}`;
}

let prefix: string | undefined;
let count = 0;

/** An id that no other end makes: chance is asked once, as it takes longer than all the rest of sending. */
export function createMessageId(): string {
  prefix ??= createNonce();
  return `${prefix}-${++count}`;
}
