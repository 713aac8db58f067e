import type { FrameStatus } from '../use-widget-frame.ts';
import type { HostWords } from '../words.ts';
import { StatusDot } from './StatusDot.tsx';
import { dotOf, wordOf } from './status-dot.ts';

interface TabMarksProps {
  badge: string | undefined;
  status: FrameStatus | undefined;
  words: HostWords;
}

/** What stands behind a tab's name: what the widget says, and what its frame does. */
export function TabMarks({ badge, status, words }: TabMarksProps) {
  const dot = dotOf(status);
  return (
    <>
      {badge && (
        <>
          {/* Between two words of the tab's accessible name. */} <bdi className="pw-tab-badge">{badge}</bdi>
        </>
      )}
      {dot && <StatusDot key={dot} dot={dot} word={wordOf(dot, words)} />}
    </>
  );
}
