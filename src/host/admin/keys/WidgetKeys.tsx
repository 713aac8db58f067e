import { useRef } from 'react';
import type { WidgetKey } from '../../../protocol/widget-key.ts';
import { KeyItem } from './KeyItem.tsx';
import { NewKeyNotice } from './NewKeyNotice.tsx';
import { RotationForm } from './RotationForm.tsx';
import { useWidgetKeys, type WidgetKeysOptions } from './use-widget-keys.ts';
import { type WidgetKeysWords, widgetKeysWords } from './widget-keys-words.ts';

/** What `WidgetKeys` is given. */
export interface WidgetKeysProps extends WidgetKeysOptions {
  /** The widget's keys, without their secrets: `withoutSecrets` on your server. */
  keys: readonly WidgetKey[];
  /** Words of your own, in place of any of `widgetKeysWords`. */
  words?: Partial<WidgetKeysWords> | undefined;
}

/**
 * A widget's secret keys, and their rotation: a second key beside the first, and the first retired when the partner has installed
 * the second. The CRM signs with the newest that has begun. Pass the keys anew after `onRotate` and `onRetire`.
 */
export function WidgetKeys({ keys, words: changedWords, ...options }: WidgetKeysProps) {
  const { state, ask, rotate, retire, done } = useWidgetKeys(options);
  const words = { ...widgetKeysWords, ...changedWords };
  const isOverlap = keys.filter(({ retiredAt }) => retiredAt === undefined).length > 1;
  const isBusy = state.status === 'busy';
  const section = useRef<HTMLElement>(null);
  const leaveButton = (act: () => void) => () => {
    // The button that was pressed goes away; focus must not fall back to the top of the page.
    section.current?.focus();
    act();
  };
  return (
    <section ref={section} tabIndex={-1} className="pw-settings pw-keys" aria-label={words.title} data-status={state.status}>
      <ul>
        {keys.map((key) => (
          <KeyItem key={key.id} widgetKey={key} keys={keys} words={words} isBusy={isBusy} onRetire={leaveButton(() => retire(key.id))} />
        ))}
      </ul>
      {state.status === 'shown' && <NewKeyNotice secretKey={state.secretKey} words={words} onDone={leaveButton(done)} />}
      {state.status !== 'shown' && !isOverlap && (
        <RotationForm isOpen={state.status === 'asking'} isBusy={isBusy} words={words} onOpen={ask} onRotate={rotate} />
      )}
      <p role="status" className="pw-settings-status">
        {isBusy && words.busy}
        {state.status === 'failed' && words.failed}
      </p>
    </section>
  );
}
