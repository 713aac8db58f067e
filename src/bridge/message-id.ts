/**
 * An id that no other end makes. HubSpot's SDK takes one that begins with its own construction time, in milliseconds, for a reply
 * and swallows it; the letter in front keeps ours apart.
 */
export function createMessageId(): string {
  return `p${crypto.getRandomValues(new Uint32Array(3)).join('')}`;
}
