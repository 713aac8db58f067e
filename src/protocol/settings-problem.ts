import { type CallingSettings, MAX_FRAME_SIZE, MAX_NAME_LENGTH, MIN_FRAME_SIZE } from './calling-settings.ts';
import { MAX_URL_LENGTH } from './widget-url.ts';

/** Every reason to refuse a field. Codes are API: they are added, never renamed or reused. Those of a URL are `checkWidgetUrl`'s. */
export const settingsProblemCodes = [
  'required',
  'wrong-type',
  'too-long',
  'out-of-range',
  'malformed-url',
  'insecure-url',
  'unsafe-sandbox',
] as const;

/** One of `settingsProblemCodes`. */
export type SettingsProblemCode = (typeof settingsProblemCodes)[number];

/** `settings`: the whole is no object of fields. */
export type SettingsField = keyof CallingSettings | 'settings';

/** What is wrong with one field of a phone's settings. */
export interface SettingsProblem {
  field: SettingsField;
  /** Stable: branch on it, translate it. */
  code: SettingsProblemCode;
  /** English, for developers. Never holds the value. */
  message: string;
}

const said: Record<SettingsProblemCode, string> = {
  required: 'is missing or empty',
  'wrong-type': 'is of the wrong type',
  'too-long': 'is too long',
  'out-of-range': 'is out of range',
  'malformed-url': 'is not an absolute URL',
  'insecure-url': 'is not https, or carries a user name or password',
  'unsafe-sandbox': "is on the host's own origin, where a sandbox that allows scripts and same-origin holds nothing back",
};

const size = `a whole number from ${MIN_FRAME_SIZE} to ${MAX_FRAME_SIZE}`;

const wanted: Record<SettingsField, string> = {
  settings: 'a JSON object',
  name: `text of 1 to ${MAX_NAME_LENGTH} characters`,
  url: `an https URL of at most ${MAX_URL_LENGTH} characters`,
  width: size,
  height: size,
  isReady: 'true or false',
  supportsInboundCalling: 'true or false',
  usesRemote: 'true or false',
};

export function settingsProblem(field: SettingsField, code: SettingsProblemCode): SettingsProblem {
  return { field, code, message: `"${field}" ${said[code]}. Send ${wanted[field]}.` };
}
