import type { CallingSettings } from '../../protocol/calling-settings.ts';
import type { SettingsProblemCode } from '../../protocol/settings-problem.ts';
import type { FieldWords } from '../form/field-words.ts';
import type { SettingsFormStatus } from './settings-form-state.ts';

/** Every word of `CallingSettingsForm`. Replace any of them with its `words` prop: a field, a problem or a status on its own, too. */
export interface CallingSettingsWords {
  /** The form's accessible name. */
  title: string;
  save: string;
  /** What opens the question before a provider is removed, the question, and its answer. */
  remove: string;
  removeText: string;
  removeNow: string;
  fields: Record<keyof CallingSettings, FieldWords>;
  /** Said below the field. */
  problems: Record<SettingsProblemCode, string>;
  /** Said beside the button, and announced. */
  statuses: Record<SettingsFormStatus, string>;
}

export type ChangedWords = {
  [Key in keyof CallingSettingsWords]?: CallingSettingsWords[Key] extends string ? string : Partial<CallingSettingsWords[Key]>;
};

/** The built-in words of `CallingSettingsForm`, in English. */
export const callingSettingsWords: CallingSettingsWords = {
  title: 'Calling provider',
  save: 'Save',
  remove: 'Remove this provider',
  removeText: 'Nobody will be able to call with it any more. Calls made before stay as they are.',
  removeNow: 'Remove',
  fields: {
    name: { label: 'Name', hint: 'Shown in the header of the phone.' },
    url: { label: 'Address', hint: 'The page with the phone, such as https://phone.example.com/widget' },
    width: { label: 'Width', hint: '200 to 1200 pixels; 400 if empty' },
    height: { label: 'Height', hint: '200 to 1200 pixels; 600 if empty' },
    isReady: { label: 'Ready for everyone', hint: 'Leave this off while you test it.' },
    supportsInboundCalling: { label: 'Takes incoming calls', hint: 'It rings when somebody calls.' },
    usesRemote: { label: 'Calls in a window of its own', hint: 'The dock shows the controls of that window.' },
  },
  problems: {
    required: 'Fill this in.',
    'wrong-type': 'Write a whole number, in digits.',
    'too-long': 'Make this shorter.',
    'out-of-range': 'Write a whole number from 200 to 1200.',
    'malformed-url': 'Write the whole address, from https:// on.',
    'insecure-url': 'Use an address that begins with https:// and holds no user name or password.',
    'unsafe-sandbox': 'Use an address outside this CRM. A phone on the CRM’s own address could read everything in it.',
  },
  statuses: {
    editing: '',
    refused: 'Not saved. Some fields need another look.',
    saving: 'Saving…',
    saved: 'Saved',
    'save-failed': 'Not saved, and nothing is lost. Try again in a moment.',
    removing: 'Removing…',
    removed: 'Removed',
    'remove-failed': 'Not removed. Try again in a moment.',
  },
};

export function withChangedWords({ fields, problems, statuses, ...words }: ChangedWords): CallingSettingsWords {
  const built = callingSettingsWords;
  return {
    ...built,
    ...words,
    fields: { ...built.fields, ...fields },
    problems: { ...built.problems, ...problems },
    statuses: { ...built.statuses, ...statuses },
  };
}
