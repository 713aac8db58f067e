import { useState } from 'react';
import { type CallingSettings, callingSettingsDefaults } from '../../protocol/calling-settings.ts';
import { Checkbox } from '../form/Checkbox.tsx';
import { type FieldProps, TextField } from '../form/TextField.tsx';
import { type ChangedWords, withChangedWords } from './calling-settings-words.ts';
import { isShut, problemsOf } from './settings-form-state.ts';
import { type CallingSettingsFormOptions, useCallingSettingsForm } from './use-calling-settings-form.ts';

/** What `CallingSettingsForm` is given. */
export interface CallingSettingsFormProps extends CallingSettingsFormOptions {
  /** What is kept now; undefined for a new provider. Read once: for other settings give the form another `key`. */
  settings?: CallingSettings | undefined;
  /** Words of your own, in place of any of `callingSettingsWords`. */
  words?: ChangedWords | undefined;
}

/** Where a partner registers a soft phone, and where it is switched on, changed and removed. */
export function CallingSettingsForm({ settings, words: changedWords = {}, ...options }: CallingSettingsFormProps) {
  const { state, formRef, edit, submit, remove } = useCallingSettingsForm(options);
  const words = withChangedWords(changedWords);
  // React would follow a new default in some inputs, and not in others.
  const [shown] = useState(() => shownAtFirst(settings));
  const isBusy = isShut(state);
  const field = (name: keyof CallingSettings): FieldProps => {
    const problem = problemsOf(state).find((each) => each.field === name);
    return { name, words: words.fields[name], problem: problem && words.problems[problem.code], isBusy };
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
      <TextField {...field('name')} type="text" required defaultValue={shown.name} />
      <TextField {...field('url')} type="url" required defaultValue={shown.url} />
      <div className="pw-settings-size">
        <TextField {...field('width')} type="text" inputMode="numeric" defaultValue={shown.width} />
        <TextField {...field('height')} type="text" inputMode="numeric" defaultValue={shown.height} />
      </div>
      <Checkbox {...field('isReady')} defaultChecked={shown.isReady} />
      <Checkbox {...field('supportsInboundCalling')} defaultChecked={shown.supportsInboundCalling} />
      <Checkbox {...field('usesRemote')} defaultChecked={shown.usesRemote} />
      <div className="pw-settings-foot">
        <button type="submit" className="pw-button" aria-disabled={isBusy}>
          {words.save}
        </button>
        <p role="status" className="pw-settings-status">
          {words.statuses[state.status]}
        </p>
      </div>
      {options.onRemove && (
        <details className="pw-settings-remove">
          <summary>{words.remove}</summary>
          <p>{words.removeText}</p>
          <button type="button" className="pw-button" aria-disabled={isBusy} onClick={remove}>
            {words.removeNow}
          </button>
        </details>
      )}
    </form>
  );
}

function shownAtFirst({
  width = callingSettingsDefaults.width,
  height = callingSettingsDefaults.height,
  isReady = callingSettingsDefaults.isReady,
  supportsInboundCalling = callingSettingsDefaults.supportsInboundCalling,
  usesRemote = callingSettingsDefaults.usesRemote,
  ...texts
}: Partial<CallingSettings> = {}) {
  return { ...texts, width, height, isReady, supportsInboundCalling, usesRemote };
}
