/** Shorter ones are found in any text by chance. */
export const SHORTEST_KEY = 8;

/** A key as a page may hold it: itself, its Base64 wherever it begins in a longer text, and what its digits stand for. */
export function secretForms(secretKey: string): string[] {
  const key = secretKey.trim();
  const bytes = [Buffer.from(key, 'utf8'), ...(/^([0-9a-f]{2}){16,}$/i.test(key) ? [Buffer.from(key, 'hex')] : [])];
  const base64 = bytes.flatMap((each) => [...[0, 1, 2].map((offset) => insideBase64(each, offset)), each.toString('base64url')]);
  const arrays = bytes.map((each) => [...each].join(','));
  return [...new Set([key, key.toLowerCase(), key.toUpperCase(), ...base64, ...arrays])];
}

/** The digits that depend on these bytes alone, not on what stands before or after. */
function insideBase64(bytes: Buffer, offset: number): string {
  const digits = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const before = Math.ceil((offset * 4) / 3);
  const after = (bytes.length + offset) % 3 === 0 ? 0 : 1;
  return digits.slice(before, digits.length - after);
}
