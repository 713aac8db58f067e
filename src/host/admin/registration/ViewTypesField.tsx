import { useId } from 'react';
import type { ViewType } from '../../../protocol/context.ts';
import { describedBy, FieldNotes } from '../../form/FieldNotes.tsx';
import type { FieldProps } from '../../form/TextField.tsx';

interface ViewTypesFieldProps extends FieldProps {
  defaultValue: readonly ViewType[];
  viewWords: Record<ViewType, string>;
}

const VIEW_TYPES: ViewType[] = ['person', 'company'];

/** Person, company or both. */
export function ViewTypesField({ name, words, problem, isBusy, defaultValue, viewWords }: ViewTypesFieldProps) {
  const id = useId();
  return (
    <fieldset className="pw-field" data-field={name} aria-describedby={describedBy(id, problem)}>
      <legend>{words.label}</legend>
      <div className="pw-choices">
        {VIEW_TYPES.map((viewType) => (
          <label key={viewType}>
            <input
              type="checkbox"
              name={name}
              value={viewType}
              defaultChecked={defaultValue.includes(viewType)}
              // A checkbox knows no `readOnly`, and `disabled` would take the focus away.
              aria-disabled={isBusy}
              onClick={(event) => isBusy && event.preventDefault()}
              aria-invalid={problem !== undefined}
            />
            {viewWords[viewType]}
          </label>
        ))}
      </div>
      <FieldNotes id={id} problem={problem} hint={words.hint} />
    </fieldset>
  );
}
