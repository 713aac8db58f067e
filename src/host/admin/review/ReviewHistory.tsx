import type { ReviewEntry } from '../../../protocol/review/reviewed-widget.ts';
import type { ReviewWords } from './review-words.ts';

export function ReviewHistory({ history, words }: { history: readonly ReviewEntry[]; words: ReviewWords }) {
  return (
    <section className="pw-review-part">
      <h3>{words.historyTitle}</h3>
      {history.length === 0 && <p className="pw-field-hint">{words.noHistory}</p>}
      <ol className="pw-review-history">
        {history.map(({ step, at, by, note }) => (
          <li key={`${at} ${step}`}>
            <p>
              <bdi>{by}</bdi> {words.taken[step]} <time dateTime={at}>{words.moment(new Date(at))}</time>
            </p>
            {note && <blockquote dir="auto">{note}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}
