import type { ReactNode } from 'react';
import { FrameNotice } from './FrameNotice.tsx';
import { FrameSkeleton } from './FrameSkeleton.tsx';
import type { FrameOptions } from './frame-options.ts';
import type { WidgetFrame } from './use-widget-frame.ts';
import type { HostWords } from './words.ts';

interface FrameCoverProps extends Pick<FrameOptions, 'loading' | 'slow' | 'failed'> {
  state: WidgetFrame;
  name: string;
  words: HostWords;
  onReload: () => void;
}

/** What fills the box while the widget itself does not. */
export function FrameCover({ state, name, words, onReload, loading, slow, failed }: FrameCoverProps): ReactNode {
  switch (state.status) {
    case 'signing':
    case 'loading':
      return loading === undefined ? <FrameSkeleton label={words.loading(name)} /> : loading;
    case 'slow':
      if (slow) return slow(onReload);
      return <FrameNotice role="status" title={words.slowTitle(name)} text={words.slowText} action={words.reload} onAction={onReload} />;
    case 'failed': {
      if (failed) return failed(state.failure, onReload);
      const { code } = state.failure;
      return <FrameNotice role="alert" {...words.failures[code]} code={code} action={words.retry} onAction={onReload} />;
    }
    case 'ready':
      return null;
  }
}
