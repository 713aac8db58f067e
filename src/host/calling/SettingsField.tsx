import { type InputHTMLAttributes, useId } from 'react';
import type { FieldWords } from './calling-settings-words.ts';

export interface SettingsFieldProps {
  name: string;
  words: FieldWords;
  /** What is wrong with it. */
  problem: string | undefined;
  isBusy: boolean;
}

/** One line of text, with what it is for and what is wrong with it. */
export function SettingsField({
  name,
  words,
  problem,
  isBusy,
  ...input
}: SettingsFieldProps & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'required' | 'defaultValue'>) {
  const id = useId();
  return (
    <div className="pw-field">
      <label htmlFor={id}>{words.label}</label>
      <input
        {...input}
        id={id}
        name={name}
        className="pw-field-input"
        // Not the name and address of whoever fills it in.
        autoComplete="off"
        spellCheck={false}
        // Not `disabled`, which would take the focus away.
        readOnly={isBusy}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? `${id}-hint` : `${id}-problem ${id}-hint`}
      />
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
