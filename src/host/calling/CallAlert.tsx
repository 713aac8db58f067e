import type { CallingWords } from './calling-words.ts';
import type { Alert } from './dock.ts';

interface CallAlertProps {
  alert: Alert;
  /** Whose words it shows. */
  from: string | undefined;
  words: CallingWords;
  onDismiss: () => void;
}

/** What the agent must know at once, read out as it comes. */
export function CallAlert({ alert: { failure, said: phoneSaid, retry, anyway }, from, words, onDismiss }: CallAlertProps) {
  const said = words.failures[failure.code];
  return (
    <div className="pw-phone-alert" role="alert" data-code={failure.code}>
      <p className="pw-notice-title">{said.title}</p>
      <p className="pw-notice-text">
        {phoneSaid ? (
          <>
            <bdi>{from}</bdi>: <bdi>{phoneSaid.text}</bdi>
          </>
        ) : (
          said.text
        )}
      </p>
      <div className="pw-phone-alert-actions">
        {retry && <Action word={words.retry} act={retry} onDismiss={onDismiss} />}
        {anyway && <Action word={words.anyway} act={anyway} onDismiss={onDismiss} />}
        <Action word={words.dismiss} onDismiss={onDismiss} />
      </div>
    </div>
  );
}

function Action({ word, act, onDismiss }: { word: string; act?: () => void; onDismiss: () => void }) {
  const press = (): void => {
    onDismiss();
    act?.();
  };
  return (
    <button type="button" className="pw-button" onClick={press}>
      {word}
    </button>
  );
}
