/** Whether a line of the console is a complaint. */
export function isWorry(type: string, text: string): boolean {
  // Chromium's word on the blank frame that a form is about to be posted into, which is the CRM's own until then.
  if (text.includes('can escape its sandboxing')) return false;
  return ['error', 'warning', 'warn'].includes(type);
}
