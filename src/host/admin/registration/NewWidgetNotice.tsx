import { useEffect, useRef } from 'react';
import { CopyField } from '../../form/CopyField.tsx';
import type { NewWidget } from './registration-state.ts';
import type { RegistrationWords } from './registration-words.ts';

interface NewWidgetNoticeProps extends NewWidget {
  words: RegistrationWords;
  onDone: (() => void) | undefined;
}

/** The id and the secret key of a new widget, shown this once. */
export function NewWidgetNotice({ widgetId, secretKey, words, onDone }: NewWidgetNoticeProps) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The button that had the focus is gone.
  useEffect(() => headingRef.current?.focus(), []);
  return (
    <section className="pw-settings pw-new-widget" aria-label={words.registeredTitle}>
      <h2 ref={headingRef} tabIndex={-1}>
        {words.registeredTitle}
      </h2>
      <p className="pw-new-widget-warning">{words.registeredText}</p>
      <CopyField label={words.widgetId} value={widgetId} words={words} />
      <CopyField label={words.secretKey} value={secretKey} words={words} />
      {onDone && (
        <div className="pw-settings-foot">
          <button type="submit" className="pw-button" onClick={onDone}>
            {words.done}
          </button>
        </div>
      )}
    </section>
  );
}
