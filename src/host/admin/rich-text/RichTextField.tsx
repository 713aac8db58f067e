import { useId } from 'react';
import { describedBy, FieldNotes } from '../../form/FieldNotes.tsx';
import type { FieldProps } from '../../form/TextField.tsx';
import { FormatBar } from './FormatBar.tsx';
import type { RichTextWords } from './rich-text-words.ts';
import { useEditor } from './use-editor.ts';

interface RichTextFieldProps extends FieldProps {
  /** HTML. */
  defaultValue: string;
  richTextWords: RichTextWords;
}

/** Rich text that a form sends as HTML, sanitised. */
export function RichTextField({ name, words, problem, isBusy, defaultValue, richTextWords }: RichTextFieldProps) {
  const id = useId();
  const { state, rootRef, valueRef, formats } = useEditor(defaultValue);
  const described = {
    'aria-labelledby': `${id}-label`,
    'aria-describedby': describedBy(id, problem),
    'aria-invalid': problem !== undefined,
  };
  return (
    <div className="pw-field" data-field={name}>
      <span id={`${id}-label`} className="pw-field-label">
        {words.label}
      </span>
      {state.status === 'plain' ? (
        <textarea {...described} name={`${name}Text`} className="pw-field-input" rows={4} readOnly={isBusy} />
      ) : (
        <div className="pw-rich-text-field" data-invalid={problem !== undefined}>
          <FormatBar editor={state.status === 'ready' ? state.editor : undefined} formats={formats} words={richTextWords} />
          {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML holds rich text to edit. */}
          <div
            {...described}
            ref={rootRef}
            id={id}
            role="textbox"
            aria-multiline="true"
            tabIndex={0}
            aria-busy={state.status === 'loading'}
            aria-readonly={isBusy}
            className="pw-rich-text"
            // Typing would be lost in what is being sent.
            onBeforeInput={(event) => isBusy && event.preventDefault()}
          />
        </div>
      )}
      <input ref={valueRef} type="hidden" name={name} />
      <FieldNotes id={id} problem={problem} hint={words.hint} />
    </div>
  );
}
