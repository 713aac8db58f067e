import type { ReactNode } from 'react';
import type { ModalRequest } from '../../protocol/conversation/widget-talk.ts';
import type { HostWords } from '../words.ts';
import { HostDialog } from './HostDialog.tsx';

interface ModalDialogProps {
  modal: ModalRequest;
  from: string;
  words: HostWords;
  onClose: () => void;
  /** The frame. */
  children: ReactNode;
}

export function ModalDialog({ modal, from, words, onClose, children }: ModalDialogProps) {
  return (
    <HostDialog title={modal.title} from={from} size={modal.size ?? 'medium'} onCancel={onClose}>
      <button type="button" className="pw-dialog-close" aria-label={words.close} onClick={() => onClose()}>
        <span aria-hidden="true">×</span>
      </button>
      <div className="pw-dialog-frame">{children}</div>
    </HostDialog>
  );
}
