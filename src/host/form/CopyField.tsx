import { useId, useRef, useState } from 'react';

export interface CopyWords {
  copy: string;
  copied: string;
  copyFailed: string;
}

interface CopyFieldProps {
  label: string;
  value: string;
  words: CopyWords;
}

/** A value to take away, with a button that copies it. Where the browser forbids that, it is selected for the keys. */
export function CopyField({ label, value, words }: CopyFieldProps) {
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome('copied');
    } catch {
      inputRef.current?.select();
      setOutcome('copyFailed');
    }
  };
  return (
    <div className="pw-field pw-copy">
      <label htmlFor={id}>{label}</label>
      <div className="pw-copy-row">
        <input
          ref={inputRef}
          id={id}
          className="pw-field-input"
          readOnly
          dir="ltr"
          value={value}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="pw-button" aria-label={`${words.copy}: ${label}`} onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p role="status" className="pw-field-hint">
        {outcome && words[outcome]}
      </p>
    </div>
  );
}
