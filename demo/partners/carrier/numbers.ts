/** The agent's own. */
export const OWN_NUMBER = '+1 (555) 555-0111';

/** Nobody ever gets through to it. */
export const BUSY_NUMBER = '+1 (555) 555-0176';

/** Who may call: somebody in the CRM, and somebody that it has never heard of. */
export const CALLERS = { known: '+1 (555) 555-0134', unknown: '+1 (555) 555-0199' };

export function isBusy(number: string): boolean {
  return digitsOf(number) === digitsOf(BUSY_NUMBER);
}

function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}
