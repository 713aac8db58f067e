import { useState } from 'react';
import type { Editor, TextFormat } from './editor.ts';
import { FormatIcon } from './FormatIcon.tsx';
import { LinkField } from './LinkField.tsx';
import { moveFocus } from './move-focus.ts';
import type { RichTextWords } from './rich-text-words.ts';

interface FormatBarProps {
  editor: Editor | undefined;
  /** The formats at the cursor. */
  formats: readonly TextFormat[];
  words: RichTextWords;
}

const FORMATS: readonly TextFormat[] = ['bold', 'italic', 'bullets', 'numbers', 'link'];

/** ARIA's toolbar: one stop for the Tab key, arrow keys inside. */
export function FormatBar({ editor, formats, words }: FormatBarProps) {
  const [stop, setStop] = useState<TextFormat>('bold');
  const [isLinking, setLinking] = useState(false);
  const press = (format: TextFormat) => {
    setStop(format);
    if (format !== 'link') editor?.toggle(format);
    else if (formats.includes('link')) editor?.link(undefined);
    else setLinking(!isLinking);
  };
  return (
    <>
      <div role="toolbar" aria-label={words.toolbar} className="pw-format-bar" onKeyDown={moveFocus}>
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            aria-label={words.formats[format]}
            title={words.formats[format]}
            aria-pressed={formats.includes(format)}
            aria-disabled={!editor}
            tabIndex={format === stop ? 0 : -1}
            onFocus={() => setStop(format)}
            // The selection stays in the text.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => press(format)}
          >
            <FormatIcon format={format} />
          </button>
        ))}
      </div>
      {isLinking && (
        <LinkField
          words={words}
          onLink={(url) => {
            setLinking(false);
            editor?.link(url);
            editor?.focus();
          }}
          onCancel={() => {
            setLinking(false);
            editor?.focus();
          }}
        />
      )}
    </>
  );
}
