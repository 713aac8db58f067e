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
export function CallAlert({ alert: { failure, said, retry, anyway }, from, words, onDismiss }: CallAlertProps) {
  const { title, text } = words.failures[failure.code];
  return (
    <div className="pw-phone-alert" role="alert" data-code={failure.code}>
      <p className="pw-notice-title">{title}</p>
      <p className="pw-notice-text">
        {said ? (
          <>
            <bdi>{from}</bdi>: <bdi>{said.text}</bdi>
          </>
        ) : (
          text
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
