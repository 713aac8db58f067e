import { registrationSchema, type WidgetRegistration } from './registration.ts';
import { type RegistrationProblem, registrationProblem, registrationProblemCodes } from './registration-problem.ts';
import { registrationUrlProblem } from './registration-url-problem.ts';

/** The registration as it is kept, or one reason for each bad field, in the order of the form. */
export type CheckedRegistration = { ok: true; value: WidgetRegistration } | { ok: false; problems: RegistrationProblem[] };

/**
 * Parsed JSON → registration; fields that it does not know are left out. It never throws.
 * The URL is https without user info, or http on this machine from a host page on this machine; never the host's own origin.
 * @param hostOrigin the origin of the CRM's pages. Undefined is as strict as production.
 */
export function checkRegistration(json: unknown, hostOrigin?: string): CheckedRegistration {
  const sent = withoutNulls(json);
  if (!sent) return { ok: false, problems: [registrationProblem('registration', 'wrong-type')] };
  const { data, error } = registrationSchema.safeParse(sent);
  const problems = fieldNames.flatMap((field) => {
    const issue = error?.issues.find(({ path }) => path[0] === field);
    const code = issue
      ? (registrationProblemCodes.find((each) => each === issue.message) ?? 'wrong-type')
      : urlProblem(field, sent, hostOrigin);
    return code === undefined ? [] : [registrationProblem(field, code)];
  });
  return data && problems.length === 0 ? { ok: true, value: data } : { ok: false, problems };
}

const fieldNames = ['name', 'description', 'url', 'viewTypes', 'teamId'] as const;

function urlProblem(field: string, { url }: Record<string, unknown>, hostOrigin: string | undefined) {
  return field === 'url' && typeof url === 'string' ? registrationUrlProblem(url.trim(), hostOrigin) : undefined;
}

/** Null counts as absent, as everywhere in the protocol. Undefined where it is no object, or one that throws when it is read. */
function withoutNulls(json: unknown): Record<string, unknown> | undefined {
  try {
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null && value !== undefined)) : undefined;
  } catch {
    return undefined;
  }
}
