import { SIGNED_PARAMETERS } from '../query.ts';
import { checkWidgetUrl } from '../widget-url.ts';
import type { RegistrationProblemCode } from './registration-problem.ts';

/** Why this is no URL for a widget: one reason for each thing that a partner would do about it. Undefined when it is one. */
export function registrationUrlProblem(text: string, hostOrigin: string | undefined): RegistrationProblemCode | undefined {
  if (!URL.canParse(text)) return 'malformed-url';
  const { protocol, username, password, searchParams } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'not-a-web-page';
  if (username || password) return 'user-info-in-url';
  if (SIGNED_PARAMETERS.some((name) => searchParams.has(name))) return 'signed-parameter-in-url';
  const checked = checkWidgetUrl(text, hostOrigin);
  if (checked.ok) return undefined;
  return checked.failure.code === 'unsafe-sandbox' ? 'unsafe-sandbox' : 'insecure-url';
}
