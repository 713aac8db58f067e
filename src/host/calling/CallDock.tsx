import { useRef } from 'react';
import { CallAlert } from './CallAlert.tsx';
import { CallingWidget } from './CallingWidget.tsx';
import { type CallingWords, callingWords } from './calling-words.ts';
import { describePhone } from './describe-phone.ts';
import { PhoneSwitcher } from './PhoneSwitcher.tsx';
import type { Calling } from './use-call.ts';

/** What `CallDock` is given. */
export interface CallDockProps {
  /** What `useCall` gives. */
  calling: Calling;
  /** A button in the corner while the phone is hidden. Default true; false when the CRM has one of its own, for `calling.open`. */
  launcher?: boolean | undefined;
  /** Replaces built-in words, any of them. */
  words?: Partial<CallingWords> | undefined;
}

/**
 * All phones in one corner of the page, one at a time, with a switcher. Put it outside the routes: the frames must never leave the
 * page while there is a call. Without providers it is nothing.
 */
export function CallDock({ calling, launcher = true, words: changed }: CallDockProps) {
  const words = { ...callingWords, ...changed };
  const { providers, selected, phone, mounted, view, alert, overridden } = calling;
  const dock = useRef<HTMLElement>(null);
  if (!selected) return null;
  // The button that was pressed goes away; focus must not fall back to the top of the page.
  const keepFocus = (): void => dock.current?.focus();
  const nameOf = (id: string | undefined): string | undefined => providers.find((each) => each.id === id)?.name;
  const dismiss = (): void => {
    keepFocus();
    calling.dismissAlert();
  };
  return (
    <aside className="pw-dock" ref={dock} tabIndex={-1} aria-label={words.dock} data-view={view}>
      {overridden !== undefined && view !== 'hidden' && <p className="pw-phone-override">{words.override(overridden)}</p>}
      {alert && <CallAlert alert={alert} from={nameOf(alert.said?.providerId)} words={words} onDismiss={dismiss} />}
      {providers.map(
        (provider) =>
          mounted.includes(provider.id) && (
            <CallingWidget key={provider.id} calling={calling} provider={provider} words={words} onHide={keepFocus}>
              {providers.length > 1 && <PhoneSwitcher calling={calling} words={words} />}
            </CallingWidget>
          ),
      )}
      {launcher && view === 'hidden' && (
        <button
          type="button"
          className="pw-launcher"
          onClick={() => {
            keepFocus();
            calling.open();
          }}
        >
          <span className="pw-launcher-icon" aria-hidden="true" />
          {words.open}
          {!['none', 'completed'].includes(phone.call.status) && (
            <span className="pw-launcher-state">{describePhone(phone, selected.name, words)}</span>
          )}
        </button>
      )}
    </aside>
  );
}
