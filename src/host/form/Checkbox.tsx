import { useId } from 'react';
import { describedBy, FieldNotes } from './FieldNotes.tsx';
import type { FieldProps } from './TextField.tsx';

/** One checkbox, with what it is for and what is wrong with it. */
export function Checkbox({ name, words, problem, isBusy, defaultChecked }: FieldProps & { defaultChecked: boolean }) {
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
        aria-describedby={describedBy(id, problem)}
      />
      <label htmlFor={id}>{words.label}</label>
      <FieldNotes id={id} problem={problem} hint={words.hint} />
    </div>
  );
}
