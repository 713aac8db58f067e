import { MAX_URL_LENGTH } from '../widget-url.ts';
import { MAX_DESCRIPTION_LENGTH, MAX_WIDGET_NAME_LENGTH, type WidgetRegistration } from './registration.ts';

/** Every reason to refuse a field of a registration. Codes are API: they are added, never renamed or reused. */
export const registrationProblemCodes = [
  'required',
  'wrong-type',
  'too-long',
  'malformed-url',
  'not-a-web-page',
  'insecure-url',
  'user-info-in-url',
  'signed-parameter-in-url',
  'unsafe-sandbox',
] as const;

/** One of `registrationProblemCodes`. */
export type RegistrationProblemCode = (typeof registrationProblemCodes)[number];

/** `registration`: the whole is no object of fields. */
export type RegistrationField = keyof WidgetRegistration | 'registration';

/** What is wrong with one field of a registration. */
export interface RegistrationProblem {
  field: RegistrationField;
  /** Stable: branch on it, translate it. */
  code: RegistrationProblemCode;
  /** English, for developers. Never holds the value. */
  message: string;
}

const said: Record<RegistrationProblemCode, string> = {
  required: 'is missing or empty',
  'wrong-type': 'is of the wrong type',
  'too-long': 'is too long',
  'malformed-url': 'is not an absolute URL',
  'not-a-web-page': 'is not the address of a web page: javascript:, data:, blob: and the like run nowhere of their own',
  'insecure-url': 'is http, on which everybody between the two can read the context',
  'user-info-in-url': 'carries a user name or password, which browsers drop or block in a frame',
  'signed-parameter-in-url': 'has a query parameter that the CRM sets itself: context, signature or publicKeySignature',
  'unsafe-sandbox': "is on the host's own origin, where a sandbox that allows scripts and same-origin holds nothing back",
};

function wanted(field: RegistrationField): string {
  switch (field) {
    case 'registration':
      return 'a JSON object';
    case 'name':
      return `text of 1 to ${MAX_WIDGET_NAME_LENGTH} characters`;
    case 'description':
      return `HTML of at most ${MAX_DESCRIPTION_LENGTH} characters`;
    case 'url':
      return `an https URL of at most ${MAX_URL_LENGTH} characters`;
    case 'viewTypes':
      return '["person"], ["company"] or both';
    case 'teamId':
      return "a team's id, or nothing";
  }
}

export function registrationProblem(field: RegistrationField, code: RegistrationProblemCode): RegistrationProblem {
  return { field, code, message: `"${field}" ${said[code]}. Send ${wanted(field)}.` };
}
