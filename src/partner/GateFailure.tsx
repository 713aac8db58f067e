import type { FailureCode } from '../protocol/failure.ts';
import type { GateWords } from './gate-words.ts';

interface GateFailureProps {
  code: FailureCode;
  words: GateWords;
  onRetry: () => void;
}

/** What happened, what to do, and the code for whoever is asked for help. */
export function GateFailure({ code, words, onRetry }: GateFailureProps) {
  const { title, text } = words.failures[code];
  return (
    <div className="pw-gate-failure" data-code={code}>
      <div role="alert">
        <p className="pw-gate-title">{title}</p>
        <p className="pw-gate-text">{text}</p>
        <code className="pw-gate-code">{code}</code>
      </div>
      <button type="button" className="pw-gate-button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
