import { useEffect, useRef } from 'react';

/** What `RichText` is given. */
export interface RichTextProps {
  /** HTML from outside. It is sanitised here, whatever was done to it before. */
  html: string;
}

/** A description as it was written: text, emphasis, lists and links, and nothing that runs or loads. */
export function RichText({ html }: RichTextProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isCurrent = true;
    // Loaded on demand: the pages with the tabs never need it.
    void import('./sanitise.ts').then(({ sanitiseToFragment }) => {
      if (isCurrent) ref.current?.replaceChildren(sanitiseToFragment(html));
    });
    return () => {
      isCurrent = false;
    };
  }, [html]);
  return <div ref={ref} className="pw-rich-text" />;
}
