import { useEffect, useRef } from 'react';
import { CopyField } from '../../form/CopyField.tsx';
import type { WidgetKeysWords } from './widget-keys-words.ts';

interface NewKeyNoticeProps {
  secretKey: string;
  words: WidgetKeysWords;
  onDone: () => void;
}

/** A new secret key, shown this once. */
export function NewKeyNotice({ secretKey, words, onDone }: NewKeyNoticeProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => headingRef.current?.focus(), []);
  return (
    <div className="pw-new-key">
      <h3 ref={headingRef} tabIndex={-1}>
        {words.newKeyTitle}
      </h3>
      <p className="pw-new-widget-warning">{words.newKeyText}</p>
      <CopyField label={words.secretKey} value={secretKey} words={words} />
      <button type="button" className="pw-button" onClick={onDone}>
        {words.done}
      </button>
    </div>
  );
}
