import { type FailureCode, failureCodes } from '../../protocol/failure.ts';
import type { WidgetHealth } from './health-report.ts';
import type { HealthWords } from './health-words.ts';

/** Why a widget failed, the most frequent first. */
export function HealthFailures({ failures, words }: { failures: WidgetHealth['failures']; words: HealthWords }) {
  const counted = countsOf(failures);
  if (counted.length === 0) return null;
  return (
    <ul className="pw-health-failures" aria-label={words.failed}>
      {counted.map(([code, count]) => (
        <li key={code}>
          <span>{words.times(count)}</span> {words.failures[code].title} <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}

function countsOf(failures: WidgetHealth['failures']): [FailureCode, number][] {
  return failureCodes
    .flatMap((code): [FailureCode, number][] => (failures[code] ? [[code, failures[code]]] : []))
    .sort(([, a], [, b]) => b - a);
}
