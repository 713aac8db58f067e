import { type FormEvent, useId } from 'react';
import type { RotationRequest } from './use-widget-keys.ts';
import type { WidgetKeysWords } from './widget-keys-words.ts';

interface RotationFormProps {
  isOpen: boolean;
  isBusy: boolean;
  words: WidgetKeysWords;
  onOpen: (isOpen: boolean) => void;
  onRotate: (request: RotationRequest) => void;
}

const A_DAY = 86_400_000;

/** A second key: planned, or at once. */
export function RotationForm({ isOpen, isBusy, words, onOpen, onRotate }: RotationFormProps) {
  const id = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    const isAtOnce = new FormData(event.currentTarget).get('when') === 'now';
    onRotate(isAtOnce ? {} : { signsFrom: new Date(Date.now() + A_DAY) });
  };
  return (
    <div className="pw-rotation">
      <button type="button" className="pw-button" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(!isOpen)}>
        {words.rotate}
      </button>
      <form id={id} hidden={!isOpen} onSubmit={submit}>
        <fieldset>
          <legend>{words.rotateText}</legend>
          <label>
            <input type="radio" name="when" value="tomorrow" defaultChecked />
            {words.rotateLater}
          </label>
          <label>
            <input type="radio" name="when" value="now" />
            {words.rotateNow}
          </label>
        </fieldset>
        <button type="submit" className="pw-button">
          {words.create}
        </button>
      </form>
    </div>
  );
}
