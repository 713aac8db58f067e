import type { Confirmation } from '../../protocol/conversation/widget-talk.ts';
import type { HostWords } from '../words.ts';
import { HostDialog } from './HostDialog.tsx';

interface ConfirmDialogProps {
  confirmation: Confirmation;
  /** The widget that asks. */
  from: string;
  words: HostWords;
  onDecide: (isConfirmed: boolean) => void;
}

export function ConfirmDialog({ confirmation, from, words, onDecide }: ConfirmDialogProps) {
  const { title, text, confirmLabel, cancelLabel, isDestructive } = confirmation;
  return (
    <HostDialog title={title} from={from} onCancel={() => onDecide(false)}>
      {text && (
        <p className="pw-dialog-text">
          <bdi>{text}</bdi>
        </p>
      )}
      <div className="pw-dialog-buttons">
        <button type="button" className="pw-button" onClick={() => onDecide(false)}>
          <bdi>{cancelLabel ?? words.cancel}</bdi>
        </button>
        <button type="button" className="pw-button" data-kind={isDestructive ? 'bad' : 'main'} onClick={() => onDecide(true)}>
          <bdi>{confirmLabel ?? words.confirm}</bdi>
        </button>
      </div>
    </HostDialog>
  );
}
