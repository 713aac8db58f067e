import type { CompleteCallingSettings } from '../protocol/calling-settings.ts';
import type { CheckedSettings } from '../protocol/check-calling-settings.ts';
import { fail } from '../protocol/result.ts';
import { answer, readJson } from './json-response.ts';

/** The longest URL fits in, however its characters are escaped. */
const MAX_BODY = 65_536;

/** The request's settings, written when they are good; or the response that says why not. */
export async function keepCallingSettings(
  request: Request,
  check: (json: unknown) => CheckedSettings,
  write: (settings: CompleteCallingSettings) => unknown,
): Promise<Response> {
  const body = await readJson(request, MAX_BODY);
  if ('refusal' in body) return body.refusal;
  const checked = check(body.json);
  if (!checked.ok) return answer(400, { ...fail('invalid-settings', 'Not every setting is as documented.'), problems: checked.problems });
  await write(checked.value);
  return answer(200, checked.value);
}
