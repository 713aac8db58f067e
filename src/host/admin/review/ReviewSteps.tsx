import { useEffect, useId, useRef } from 'react';
import { checklistPoints } from '../../../protocol/review/checklist.ts';
import { type ChecklistReport, pointStatus } from '../../../protocol/review/checklist-report.ts';
import type { ReviewStep } from '../../../protocol/review/review-step.ts';
import type { ReviewWords } from './review-words.ts';
import type { UsedReview } from './use-review.ts';

interface ReviewStepsProps {
  steps: readonly ReviewStep[];
  review: UsedReview;
  report: ChecklistReport | undefined;
  words: ReviewWords;
}

/** The steps that are legal now, with the note that goes with them. */
export function ReviewSteps({ steps, review, report, words }: ReviewStepsProps) {
  const id = useId();
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const sectionRef = useRef<HTMLElement>(null);
  const { state, note, write, take } = review;
  const isNoteMissing = state.status === 'note-required';
  useEffect(() => {
    if (isNoteMissing) noteRef.current?.focus();
  }, [isNoteMissing]);
  const open = checklistPoints.filter((point) => pointStatus(report, point) !== 'passed').length;
  return (
    <section ref={sectionRef} tabIndex={-1} className="pw-review-part pw-review-steps" aria-label={words.stepsTitle}>
      {steps.length > 0 && (
        <>
          <h3>{words.stepsTitle}</h3>
          {steps.includes('approve') && open > 0 && <p className="pw-new-widget-warning">{words.openPoints(open)}</p>}
          <div className="pw-field">
            <label htmlFor={id}>{words.note}</label>
            <textarea
              ref={noteRef}
              id={id}
              className="pw-field-input"
              rows={3}
              dir="auto"
              value={note}
              onChange={(event) => write(event.target.value)}
              aria-invalid={isNoteMissing}
              aria-describedby={isNoteMissing ? `${id}-problem ${id}-hint` : `${id}-hint`}
            />
            {isNoteMissing && (
              <p id={`${id}-problem`} className="pw-field-problem">
                {words.noteRequired}
              </p>
            )}
            <p id={`${id}-hint`} className="pw-field-hint">
              {words.noteHint}
            </p>
          </div>
          <div className="pw-review-buttons">
            {steps.map((step) => (
              <button
                key={step}
                type="button"
                className="pw-button"
                data-step={step}
                aria-disabled={state.status === 'busy'}
                onClick={() => {
                  // The button goes away when the step is taken; focus must not fall back to the top of the page.
                  sectionRef.current?.focus();
                  take(step);
                }}
              >
                {words.steps[step]}
              </button>
            ))}
          </div>
        </>
      )}
      <p role="status" className="pw-settings-status" data-status={state.status}>
        {state.status === 'busy' && words.busy}
        {state.status === 'failed' && words.failed}
      </p>
    </section>
  );
}
