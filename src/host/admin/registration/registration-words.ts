import type { WidgetRegistration } from '../../../protocol/registration/registration.ts';
import type { RegistrationProblemCode } from '../../../protocol/registration/registration-problem.ts';
import type { FieldWords } from '../../form/field-words.ts';
import { type RichTextWords, richTextWords } from '../rich-text/rich-text-words.ts';
import type { RegistrationStatus } from './registration-state.ts';

/** Every word of `WidgetRegistrationForm`. Replace any of them with its `words` prop: a field, a problem or a status on its own, too. */
export interface RegistrationWords {
  /** The form's accessible name. */
  title: string;
  register: string;
  /** In place of `register`, for a widget that is registered. */
  save: string;
  fields: Record<keyof WidgetRegistration, FieldWords>;
  /** The view types' checkboxes. */
  person: string;
  company: string;
  /** The choice of no team. */
  noTeam: string;
  /** Said below the field. */
  problems: Record<RegistrationProblemCode, string>;
  /** Said beside the button, and announced. */
  statuses: Record<RegistrationStatus, string>;
  richText: RichTextWords;
  /** What is shown once, after the registration. */
  registeredTitle: string;
  registeredText: string;
  widgetId: string;
  secretKey: string;
  copy: string;
  copied: string;
  copyFailed: string;
  done: string;
}

export type ChangedRegistrationWords = {
  [Key in keyof RegistrationWords]?: RegistrationWords[Key] extends string ? string : Partial<RegistrationWords[Key]>;
};

/** The built-in words of `WidgetRegistrationForm`, in English. */
export const registrationWords: RegistrationWords = {
  title: 'Register a widget',
  register: 'Register',
  save: 'Save',
  fields: {
    name: { label: 'Name', hint: 'Shown on the tab. At most 60 characters.' },
    description: { label: 'Description', hint: 'What teams read before they enable it.' },
    url: { label: 'Address', hint: 'The widget’s page, such as https://homes.example.com/widget' },
    viewTypes: { label: 'View types', hint: 'The pages it has something to show on. Teams enable each on its own.' },
    teamId: { label: 'Test team', hint: 'Until it is approved, only this team can see it.' },
  },
  person: 'Person view',
  company: 'Company view',
  noTeam: 'No team yet',
  problems: {
    required: 'This is needed.',
    'wrong-type': 'This is not what belongs here.',
    'too-long': 'Make this shorter.',
    'malformed-url': 'Write the whole address, from https:// on.',
    'not-a-web-page': 'Only a web page can be a widget. Its address begins with https://',
    'insecure-url': 'Use https. On http everybody on the way can read the contact.',
    'user-info-in-url': 'Leave out the user name and password. Browsers do not send them from a frame.',
    'signed-parameter-in-url': 'Leave out context, signature and publicKeySignature. The CRM adds them itself.',
    'unsafe-sandbox': 'Use an address outside this CRM. A widget on the CRM’s own address could read everything in it.',
  },
  statuses: {
    editing: '',
    refused: 'Not saved. Some fields need another look.',
    sending: 'Saving…',
    registered: 'Registered',
    saved: 'Saved',
    failed: 'Not saved, and nothing is lost. Try again in a moment.',
  },
  richText: richTextWords,
  registeredTitle: 'Your widget is registered',
  registeredText: 'Copy the secret key now and keep it on your server. It is not shown again.',
  widgetId: 'Widget ID',
  secretKey: 'Secret key',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Copy it by hand: your browser does not allow it here.',
  done: 'I have stored the key',
};

export function withChangedRegistrationWords({
  fields,
  problems,
  statuses,
  richText,
  ...words
}: ChangedRegistrationWords): RegistrationWords {
  const built = registrationWords;
  return {
    ...built,
    ...words,
    fields: { ...built.fields, ...fields },
    problems: { ...built.problems, ...problems },
    statuses: { ...built.statuses, ...statuses },
    richText: { ...built.richText, ...richText },
  };
}
