/** Text from outside, without what would redraw a terminal, write to its clipboard or turn the reading direction; lines stay lines. */
export function printable(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
