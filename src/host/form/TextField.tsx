import { type InputHTMLAttributes, useId } from 'react';
import { describedBy, FieldNotes } from './FieldNotes.tsx';
import type { FieldWords } from './field-words.ts';

export interface FieldProps {
  name: string;
  words: FieldWords;
  /** What is wrong with it. */
  problem: string | undefined;
  isBusy: boolean;
}

/** One line of text, with what it is for and what is wrong with it. */
export function TextField({
  name,
  words,
  problem,
  isBusy,
  ...input
}: FieldProps & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'required' | 'defaultValue'>) {
  const id = useId();
  return (
    <div className="pw-field" data-field={name}>
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
        aria-describedby={describedBy(id, problem)}
      />
      <FieldNotes id={id} problem={problem} hint={words.hint} />
    </div>
  );
}
