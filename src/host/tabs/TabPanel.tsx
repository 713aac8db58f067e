import { Content } from '@radix-ui/react-tabs';
import { type ReactNode, Suspense, useRef } from 'react';
import { FrameNotice } from '../FrameNotice.tsx';
import { FrameSkeleton } from '../FrameSkeleton.tsx';
import type { HostWords } from '../words.ts';
import { PanelBoundary } from './PanelBoundary.tsx';

interface TabPanelProps {
  id: string;
  kind: 'own' | 'partner';
  record: string;
  /** Told, it stays mounted when it is not shown, too: a frame that leaves the DOM loses the widget's state. */
  isShown?: boolean;
  words: HostWords;
  onError: (error: unknown) => void;
  children: ReactNode;
}

/** What one tab shows. What it throws and what it waits for stay in it. */
export function TabPanel({ id, kind, record, isShown, words, onError, children }: TabPanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  const notice = (retry: () => void): ReactNode => {
    const onAction = (): void => {
      // The button that was pressed goes away; focus must not fall back to the top of the page.
      panel.current?.focus();
      retry();
    };
    return <FrameNotice role="alert" {...words.tabBroken} action={words.retry} onAction={onAction} />;
  };
  return (
    <Content
      ref={panel}
      className="pw-panel"
      data-kind={kind}
      value={id}
      {...(isShown !== undefined && { forceMount: true, hidden: !isShown })}
    >
      <PanelBoundary record={record} onError={onError} fallback={notice}>
        <Suspense fallback={<FrameSkeleton label={words.tabLoading} />}>{children}</Suspense>
      </PanelBoundary>
    </Content>
  );
}
