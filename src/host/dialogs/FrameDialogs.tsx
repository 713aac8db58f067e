import type { ReactNode } from 'react';
import type { ModalRequest } from '../../protocol/conversation/widget-talk.ts';
import type { HostWords } from '../words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { ModalDialog } from './ModalDialog.tsx';
import type { Shown } from './use-built-ins.ts';

interface FrameDialogsProps {
  shown: Shown;
  /** The widget whose wish it is. */
  from: string;
  words: HostWords;
  /** The frame for a modal. */
  children: (modal: ModalRequest, close: (value?: unknown) => void) => ReactNode;
}

/** What a widget put before the agent. */
export function FrameDialogs({ shown, from, words, children }: FrameDialogsProps): ReactNode {
  switch (shown.status) {
    case 'nothing':
      return null;
    case 'asking':
      return <ConfirmDialog confirmation={shown.confirmation} from={from} words={words} onDecide={shown.settle} />;
    case 'modal': {
      const close = (value?: unknown): void => shown.settle(value);
      return (
        <ModalDialog modal={shown.modal} from={from} words={words} onClose={close}>
          {children(shown.modal, close)}
        </ModalDialog>
      );
    }
  }
}
