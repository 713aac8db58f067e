import { Field } from './Field.tsx';

interface TextFieldProps {
  label: string;
  value: string;
  isDisabled?: boolean;
  isWide?: boolean;
  onChange: (value: string) => void;
}

export function TextField({ label, value, isDisabled = false, isWide = false, onChange }: TextFieldProps) {
  return (
    <Field label={label} isWide={isWide}>
      {(ids) => (
        <input {...ids} type="text" dir="auto" value={value} disabled={isDisabled} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
