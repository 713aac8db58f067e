import type { CallingWords } from './calling-words.ts';
import type { Calling } from './use-call.ts';

/** One phone at a time: a native select, which every keyboard, screen reader and telephone knows. */
export function PhoneSwitcher({ calling, words }: { calling: Calling; words: CallingWords }) {
  const { providers, selected, liveCall } = calling;
  // A call on a phone that is out of sight is what one switches for.
  const isLocked = liveCall !== undefined && liveCall.providerId === selected?.id;
  return (
    <select
      className="pw-phone-switcher"
      aria-label={words.provider}
      value={selected?.id}
      disabled={isLocked}
      title={isLocked ? words.providerLocked : undefined}
      onChange={(event) => calling.select(event.target.value)}
    >
      {providers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
