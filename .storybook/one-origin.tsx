import type { Decorator } from '@storybook/react-vite';
import { useEffect, useRef, useState } from 'react';
import { hasWidgetOrigin } from '../stories/widget-url.ts';

/** On a host with one origin, above each story whose widget is refused there: why, and what to do. */
export const onOneOrigin: Decorator = (Story) =>
  hasWidgetOrigin ? (
    <Story />
  ) : (
    <WhyRefused>
      <Story />
    </WhyRefused>
  );

function WhyRefused({ children }: { children: React.ReactNode }) {
  const story = useRef<HTMLDivElement>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = (): void => setRefused(/unsafe-sandbox|insecure-url/.test(story.current?.textContent ?? ''));
    const observer = new MutationObserver(look);
    observer.observe(story.current!, { childList: true, characterData: true, subtree: true });
    look();
    return () => observer.disconnect();
  }, []);
  return (
    <>
      {isRefused && (
        <p className="story-line" role="note">
          This Storybook is served from one origin alone, and a widget is never shown on its host’s own. Start it on your machine, or build
          it with <code>STORYBOOK_WIDGET_ORIGIN</code>: another origin, on https, that serves the same files.
        </p>
      )}
      <div ref={story}>{children}</div>
    </>
  );
}
