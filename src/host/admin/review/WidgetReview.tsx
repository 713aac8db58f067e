import { legalSteps, type ReviewRole } from '../../../protocol/review/review-step.ts';
import type { ReviewedWidget } from '../../../protocol/review/reviewed-widget.ts';
import { TabIcon } from '../../TabIcon.tsx';
import { RichText } from '../rich-text/RichText.tsx';
import { ReviewChecklist } from './ReviewChecklist.tsx';
import { ReviewHistory } from './ReviewHistory.tsx';
import { type PreviewOptions, ReviewPreview } from './ReviewPreview.tsx';
import { ReviewSteps } from './ReviewSteps.tsx';
import { type ReviewWords, reviewWords } from './review-words.ts';
import { type OnStep, useReview } from './use-review.ts';

/** What `WidgetReview` is given. */
export interface WidgetReviewProps {
  widget: ReviewedWidget;
  /** Who looks at it: the partner, or whoever decides for the CRM. Your server decides that, too. */
  viewer: ReviewRole;
  onStep: OnStep;
  /** What the live preview signs and shows. Without it there is none. */
  preview?: PreviewOptions | undefined;
  /** Words of your own, in place of any of `reviewWords`. */
  words?: Partial<ReviewWords> | undefined;
}

/**
 * A widget on its way to approval: what was registered, the pre-launch checklist, a live preview in the states that it must stand
 * up to, what happened so far, and the steps that are legal now. Pass the widget anew after `onStep`.
 */
export function WidgetReview({ widget, viewer, onStep, preview, words: changedWords }: WidgetReviewProps) {
  const review = useReview(onStep);
  const words = { ...reviewWords, ...changedWords };
  return (
    <article className="pw-review" aria-label={widget.name} data-status={widget.status}>
      <header className="pw-review-head">
        <TabIcon id={widget.id} name={widget.name} iconUrl={widget.iconUrl} />
        <h2>
          <bdi>{widget.name}</bdi>
        </h2>
        <p className="pw-review-status">{words.statuses[widget.status]}</p>
        <p className="pw-review-facts">
          <bdi dir="ltr">{widget.url}</bdi>
          {widget.viewTypes.map((viewType) => (
            <span key={viewType}>{words.views[viewType]}</span>
          ))}
        </p>
        {widget.description && <RichText html={widget.description} />}
      </header>
      <ReviewChecklist report={widget.checklist} words={words} />
      {preview && <ReviewPreview {...preview} widget={widget} words={words} />}
      <ReviewHistory history={widget.history} words={words} />
      <ReviewSteps steps={legalSteps(widget.status, viewer)} review={review} report={widget.checklist} words={words} />
    </article>
  );
}
