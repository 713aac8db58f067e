import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { readLink } from './read-link.ts';
import type { RichTextWords } from './rich-text-words.ts';

interface LinkFieldProps {
  words: RichTextWords;
  onLink: (url: string) => void;
  onCancel: () => void;
}

/** Where the address of a link is typed. Not a form of its own, as it stands in one. */
export function LinkField({ words, onLink, onCancel }: LinkFieldProps) {
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  useEffect(() => inputRef.current?.focus(), []);
  const link = () => {
    const url = readLink(inputRef.current?.value ?? '');
    if (url) onLink(url);
    else inputRef.current?.focus();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') link();
    else onCancel();
  };
  return (
    <div className="pw-link-field">
      <label htmlFor={id}>{words.linkAddress}</label>
      <input
        ref={inputRef}
        id={id}
        type="text"
        inputMode="url"
        dir="ltr"
        className="pw-field-input"
        placeholder="https://"
        onKeyDown={keyDown}
      />
      <button type="button" className="pw-button" onClick={link}>
        {words.addLink}
      </button>
    </div>
  );
}
