import { type WidgetKey, type WidgetKeyState, widgetKeyState } from '../../../protocol/widget-key.ts';
import type { WidgetKeysWords } from './widget-keys-words.ts';

interface KeyItemProps {
  widgetKey: WidgetKey;
  /** All of the widget's. */
  keys: readonly WidgetKey[];
  words: WidgetKeysWords;
  isBusy: boolean;
  onRetire: () => void;
}

/** One key: since when, what it does now, and the way to its end. */
export function KeyItem({ widgetKey, keys, words, isBusy, onRetire }: KeyItemProps) {
  const state = widgetKeyState(widgetKey, keys, new Date());
  const name = words.keyOf(words.moment(new Date(widgetKey.createdAt)));
  return (
    <li className="pw-key" data-state={state}>
      <div>
        <p className="pw-key-name">{name}</p>
        <p className="pw-key-state">{words.states[state](words.moment(new Date(turnOf(widgetKey, state))))}</p>
        {words.notes[state] && <p className="pw-field-hint">{words.notes[state]}</p>}
      </div>
      {(state === 'previous' || state === 'next') && (
        <button
          type="button"
          className="pw-button"
          aria-disabled={isBusy}
          aria-label={`${state === 'next' ? words.giveUp : words.retire}: ${name}`}
          onClick={onRetire}
        >
          {state === 'next' ? words.giveUp : words.retire}
        </button>
      )}
    </li>
  );
}

/** The moment that its state began, or begins. */
function turnOf({ signsFrom, retiredAt }: WidgetKey, state: WidgetKeyState): string {
  return state === 'retired' && retiredAt ? retiredAt : signsFrom;
}
