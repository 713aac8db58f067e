import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Editor, TextFormat } from './editor.ts';

const FORMATS: TextFormat[] = ['bold', 'italic', 'bullets', 'numbers', 'link'];

/** `plain`: the editor did not load, and text without format is written instead. */
export type EditorState = { status: 'loading' } | { status: 'ready'; editor: Editor } | { status: 'plain' };

export interface UsedEditor {
  state: EditorState;
  /** For the element to edit. */
  rootRef: RefObject<HTMLDivElement | null>;
  /** For the hidden input that the form sends. */
  valueRef: RefObject<HTMLInputElement | null>;
  /** The formats at the cursor. */
  formats: readonly TextFormat[];
}

/** The editor, loaded when it is first shown. */
export function useEditor(html: string): UsedEditor {
  const rootRef = useRef<HTMLDivElement>(null);
  const valueRef = useRef<HTMLInputElement>(null);
  const first = useRef(html);
  const [state, setState] = useState<EditorState>({ status: 'loading' });
  const [formats, setFormats] = useState<readonly TextFormat[]>([]);
  useEffect(() => {
    let editor: Editor | undefined;
    let isCurrent = true;
    const send = (value: string) => {
      // Not a prop: to React a hidden input has no other value than its default, which it puts back at each render.
      if (valueRef.current) valueRef.current.value = value;
    };
    send(first.current);
    const change = () => {
      if (!editor) return;
      send(editor.html());
      const now = FORMATS.filter(editor.has);
      setFormats((last) => (last.join() === now.join() ? last : now));
    };
    import('./editor.ts').then(
      ({ openEditor }) => {
        if (!isCurrent || !rootRef.current) return;
        editor = openEditor(rootRef.current, first.current, change);
        setState({ status: 'ready', editor });
      },
      () => isCurrent && setState({ status: 'plain' }),
    );
    return () => {
      isCurrent = false;
      if (editor) first.current = editor.html();
      editor?.destroy();
    };
  }, []);
  return { state, rootRef, valueRef, formats };
}
