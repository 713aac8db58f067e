import { checklistPoints } from '../../../protocol/review/checklist.ts';
import { type ChecklistReport, pointStatus, resultsOf } from '../../../protocol/review/checklist-report.ts';
import type { ReviewWords } from './review-words.ts';

/** The guide's points, each with what its checks found. */
export function ReviewChecklist({ report, words }: { report: ChecklistReport | undefined; words: ReviewWords }) {
  return (
    <section className="pw-review-part">
      <h3>{words.checklistTitle}</h3>
      <p className="pw-field-hint">{report ? words.checkedAt(words.moment(new Date(report.checkedAt))) : words.notChecked}</p>
      {report && (
        <ul className="pw-checklist">
          {checklistPoints.map((point) => {
            const status = pointStatus(report, point);
            const failed = resultsOf(report, point).filter((result) => result.status === 'failed');
            return (
              <li key={point} data-status={status}>
                <span className="pw-checklist-mark" aria-hidden="true" />
                <span>{words.points[point]}</span>
                <span className="pw-checklist-status">{words.pointStatuses[status]}</span>
                {failed.length > 0 && (
                  <ul>
                    {failed.map(({ id, found }) => (
                      <li key={id}>
                        {words.checks[id]}
                        {found && <bdi className="pw-checklist-found">{found}</bdi>}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
