import { useState } from 'react';
import type { WidgetRegistration } from '../../../protocol/registration/registration.ts';
import { type FieldProps, TextField } from '../../form/TextField.tsx';
import { RichTextField } from '../rich-text/RichTextField.tsx';
import { NewWidgetNotice } from './NewWidgetNotice.tsx';
import { problemsOf } from './registration-state.ts';
import { type ChangedRegistrationWords, withChangedRegistrationWords } from './registration-words.ts';
import { type Team, TeamField } from './TeamField.tsx';
import { type RegistrationFormOptions, useRegistrationForm } from './use-registration-form.ts';
import { ViewTypesField } from './ViewTypesField.tsx';

/** What `WidgetRegistrationForm` is given. */
export interface WidgetRegistrationFormProps extends RegistrationFormOptions {
  /** What is registered now; undefined for a new widget. Read once: for another widget give the form another `key`. */
  registration?: WidgetRegistration | undefined;
  /** The teams that may test it. With none the form does not ask. */
  teams?: readonly Team[] | undefined;
  /** The partner has stored the key. Without it the key stays on the page until the page changes. */
  onDone?: (() => void) | undefined;
  /** Words of your own, in place of any of `registrationWords`. */
  words?: ChangedRegistrationWords | undefined;
}

/** Where a partner registers a widget, is shown its secret key once, and changes what is registered. */
export function WidgetRegistrationForm({
  registration,
  teams = [],
  onDone,
  words: changedWords = {},
  ...options
}: WidgetRegistrationFormProps) {
  const { state, formRef, edit, submit } = useRegistrationForm(options);
  const words = withChangedRegistrationWords(changedWords);
  // React would follow a new default in some inputs, and not in others.
  const [shown] = useState(registration);
  if (state.status === 'registered') return <NewWidgetNotice {...state} words={words} onDone={onDone} />;
  const field = (name: keyof WidgetRegistration): FieldProps => {
    const problem = problemsOf(state).find((each) => each.field === name);
    return { name, words: words.fields[name], problem: problem && words.problems[problem.code], isBusy: state.status === 'sending' };
  };
  return (
    <form
      ref={formRef}
      className="pw-settings"
      aria-label={words.title}
      data-status={state.status}
      noValidate
      onInput={edit}
      onSubmit={submit}
    >
      <TextField {...field('name')} type="text" required defaultValue={shown?.name} />
      <RichTextField {...field('description')} defaultValue={shown?.description ?? ''} richTextWords={words.richText} />
      <TextField {...field('url')} type="url" required defaultValue={shown?.url} />
      <ViewTypesField {...field('viewTypes')} defaultValue={shown?.viewTypes ?? []} viewWords={words} />
      {teams.length > 0 ? (
        <TeamField {...field('teamId')} teams={teams} defaultValue={shown?.teamId ?? ''} noTeam={words.noTeam} />
      ) : (
        <input type="hidden" name="teamId" defaultValue={shown?.teamId} />
      )}
      <div className="pw-settings-foot">
        <button type="submit" className="pw-button" aria-disabled={state.status === 'sending'}>
          {shown ? words.save : words.register}
        </button>
        <p role="status" className="pw-settings-status">
          {words.statuses[state.status]}
        </p>
      </div>
    </form>
  );
}
