import { useEffect } from 'react';
import { useLatest } from '../../react/use-latest.ts';
import type { HostWords } from '../words.ts';
import type { ShownToast } from './use-built-ins.ts';

interface FrameToastsProps {
  toasts: readonly ShownToast[];
  words: HostWords;
  onDismiss: (id: number) => void;
}

/** What widgets say in passing. The region is there before its text, as screen readers tell only what changes in it. */
export function FrameToasts({ toasts, words, onDismiss }: FrameToastsProps) {
  return (
    <div className="pw-toasts" role="status">
      {toasts.map((toast) => (
        <FrameToast key={toast.id} toast={toast} words={words} onDismiss={() => onDismiss(toast.id)} />
      ))}
    </div>
  );
}

/** Long enough to be read by a slow reader. Milliseconds. */
const SHOWN = 7_000;

function FrameToast({ toast, words, onDismiss }: { toast: ShownToast; words: HostWords; onDismiss: () => void }) {
  const dismiss = useLatest(onDismiss);
  useEffect(() => {
    const timer = setTimeout(() => dismiss.current(), SHOWN);
    return () => clearTimeout(timer);
  }, [dismiss]);
  return (
    <div className="pw-toast" data-kind={toast.kind ?? 'info'}>
      <bdi>{toast.text}</bdi>
      <button type="button" className="pw-toast-close" aria-label={words.dismiss} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
