import { useId } from 'react';
import type { SettingsFieldProps } from './SettingsField.tsx';

/** One checkbox, with what it is for and what is wrong with it. */
export function SettingsSwitch({ name, words, problem, isBusy, defaultChecked }: SettingsFieldProps & { defaultChecked: boolean }) {
  const id = useId();
  return (
    <div className="pw-switch">
      <input
        type="checkbox"
        id={id}
        name={name}
        defaultChecked={defaultChecked}
        // A checkbox knows no `readOnly`, and `disabled` would take the focus away.
        aria-disabled={isBusy}
        onClick={(event) => isBusy && event.preventDefault()}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`}
      />
      <label htmlFor={id}>{words.label}</label>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="pw-field-problem">
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} className="pw-field-hint">
        {words.hint}
      </p>
    </div>
  );
}
