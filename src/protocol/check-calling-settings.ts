import { type CallingSettings, type CompleteCallingSettings, callingSettingsSchema } from './calling-settings.ts';
import { type SettingsProblem, settingsProblem, settingsProblemCodes } from './settings-problem.ts';
import { checkWidgetUrl } from './widget-url.ts';

/** The settings with their defaults filled in, or one reason for each bad field, in the order of the fields. */
export type CheckedSettings = { ok: true; value: CompleteCallingSettings } | { ok: false; problems: SettingsProblem[] };

type Fields = Record<string, unknown>;

/**
 * Parsed JSON → settings; fields that it does not know are left out. It never throws.
 * @param hostOrigin the origin of the CRM's pages: http on this machine is allowed from a page on this machine, and a phone on the
 * host's own origin is refused. Undefined is as strict as production.
 */
export function checkCallingSettings(json: unknown, hostOrigin?: string): CheckedSettings {
  const fields = readFields(json);
  return fields ? checkFields(fields, hostOrigin) : notAnObject();
}

/** The same for PATCH: what is left out stays as it is, and null puts a default back, as in RFC 7396. The whole is checked. */
export function checkCallingSettingsPatch(existing: CallingSettings, json: unknown, hostOrigin?: string): CheckedSettings {
  const fields = readFields(json);
  return fields ? checkFields({ ...existing, ...fields }, hostOrigin) : notAnObject();
}

function checkFields(fields: Fields, hostOrigin: string | undefined): CheckedSettings {
  const { data, error } = callingSettingsSchema.safeParse(withoutNulls(fields));
  const problems = fieldNames.flatMap((field) => {
    const issue = error?.issues.find(({ path }) => path[0] === field);
    const code = issue?.message ?? (field === 'url' ? urlCode(fields['url'], hostOrigin) : undefined);
    return code === undefined ? [] : [settingsProblem(field, settingsProblemCodes.find((each) => each === code) ?? 'wrong-type')];
  });
  return data && problems.length === 0 ? { ok: true, value: data } : { ok: false, problems };
}

const fieldNames = ['name', 'url', 'width', 'height', 'isReady', 'supportsInboundCalling', 'usesRemote'] as const;

function urlCode(url: unknown, hostOrigin: string | undefined): string | undefined {
  const checked = typeof url === 'string' && checkWidgetUrl(url.trim(), hostOrigin);
  return checked && !checked.ok ? checked.failure.code : undefined;
}

function notAnObject(): CheckedSettings {
  return { ok: false, problems: [settingsProblem('settings', 'wrong-type')] };
}

/** A copy of an object's own fields; undefined where it is no object, or one that throws when it is read. */
function readFields(json: unknown): Fields | undefined {
  try {
    const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
    return isObject ? Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined)) : undefined;
  } catch {
    return undefined;
  }
}

/** Null counts as absent, as everywhere in the protocol. */
function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
