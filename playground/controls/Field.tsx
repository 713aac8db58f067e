import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  hint?: ReactNode;
  isWide?: boolean;
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A label, a control, and a word on it. */
export function Field({ label, hint, isWide = false, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}hint`;
  return (
    <div className={isWide ? 'field wide' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': hint ? hintId : undefined })}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
