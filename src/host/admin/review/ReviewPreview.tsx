import { useId, useState } from 'react';
import type { ViewType } from '../../../protocol/context.ts';
import type { Result } from '../../../protocol/result.ts';
import { type PreviewRequest, type PreviewState, previewStatesOf } from '../../../protocol/review/preview.ts';
import type { ReviewedWidget } from '../../../protocol/review/reviewed-widget.ts';
import type { SignedContext } from '../../../protocol/signed-context.ts';
import type { FrameOptions } from '../../frame-options.ts';
import { SignedWidgetFrame } from '../../SignedWidgetFrame.tsx';
import type { ReviewWords } from './review-words.ts';

/** What the live preview of `WidgetReview` signs and shows. */
export interface PreviewOptions {
  /** Asks the CRM's server for a context in one of the states: `signPreview` there. */
  sign: (request: PreviewRequest & { signal: AbortSignal }) => Promise<SignedContext | Result<SignedContext>>;
  /** The record to show on each view. */
  recordIds: Record<ViewType, string>;
  /** What else the frame is given, as in your pages. */
  frame?: Omit<FrameOptions, 'sign'> | undefined;
}

interface ReviewPreviewProps extends PreviewOptions {
  widget: ReviewedWidget;
  words: ReviewWords;
}

/** The widget itself, in the state that the reviewer picks. Each state is a frame of its own. */
export function ReviewPreview({ widget, sign, recordIds, frame, words }: ReviewPreviewProps) {
  const id = useId();
  const [chosen, setChosen] = useState<ViewType>('person');
  const [picked, setPicked] = useState<PreviewState>('working');
  const viewType = widget.viewTypes.includes(chosen) ? chosen : (widget.viewTypes[0] ?? 'person');
  const states = previewStatesOf(viewType);
  const state = states.includes(picked) ? picked : 'working';
  return (
    <section className="pw-review-part">
      <h3 id={id}>{words.previewTitle}</h3>
      {widget.viewTypes.length > 1 && (
        <Choices name={`${id}-view`} labelledBy={id} values={widget.viewTypes} chosen={viewType} words={words.views} onChoose={setChosen} />
      )}
      <Choices name={`${id}-state`} labelledBy={id} values={states} chosen={state} words={words.previewStates} onChoose={setPicked} />
      <p className="pw-review-expected">{words.expected[state]}</p>
      <SignedWidgetFrame
        {...frame}
        key={`${viewType} ${state}`}
        widget={widget}
        viewType={viewType}
        recordId={recordIds[viewType]}
        sign={(request) => sign({ ...request, state })}
      />
    </section>
  );
}

interface ChoicesProps<Value extends string> {
  name: string;
  labelledBy: string;
  values: readonly Value[];
  chosen: Value;
  words: Record<Value, string>;
  onChoose: (value: Value) => void;
}

function Choices<Value extends string>({ name, labelledBy, values, chosen, words, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset className="pw-segments" aria-labelledby={labelledBy}>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{words[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
