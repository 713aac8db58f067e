import type { ReactNode } from 'react';
import { Field } from './Field.tsx';

interface DelayFieldProps {
  label: string;
  value: number;
  hint?: ReactNode;
  onChange: (milliseconds: number) => void;
}

const MOST = 60_000;

/** Milliseconds. */
export function DelayField({ label, value, hint, onChange }: DelayFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <span className="delay">
          <input
            {...ids}
            type="number"
            min={0}
            max={MOST}
            step={100}
            value={value}
            onChange={({ target }) => onChange(Math.min(MOST, Math.max(0, target.valueAsNumber || 0)))}
          />
          ms
        </span>
      )}
    </Field>
  );
}
