import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useLatest } from '../../react/use-latest.ts';

interface HostDialogProps {
  title: string;
  /** Whose wish it is. */
  from: string;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Escape, or the dialog's own button. */
  onCancel: () => void;
  children: ReactNode;
}

/** A modal dialog that says whose wish it is. It takes the focus, and gives it back. */
export function HostDialog({ title, from, size = 'small', onCancel, children }: HostDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const latest = useLatest(onCancel);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const holder = document.activeElement;
    shown?.showModal();
    // Behind another tab it would be out of sight, and hold the page all the same.
    const observer = new ResizeObserver(() => shown?.getClientRects().length === 0 && latest.current());
    if (shown) observer.observe(shown);
    return () => {
      observer.disconnect();
      shown?.close();
      // Chromium gives it back to an element, but not to a frame.
      if (holder instanceof HTMLElement && holder.isConnected) holder.focus({ preventScroll: true });
    };
  }, [latest]);
  return (
    <dialog
      className="pw-dialog"
      data-size={size}
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        // Whoever holds the state takes it away.
        event.preventDefault();
        onCancel();
      }}
    >
      <p className="pw-dialog-from">
        <bdi>{from}</bdi>
      </p>
      <h2 className="pw-dialog-title" id={id}>
        <bdi>{title}</bdi>
      </h2>
      {children}
    </dialog>
  );
}
