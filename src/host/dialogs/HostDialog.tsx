import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

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
  useLayoutEffect(() => {
    const shown = dialog.current;
    const holder = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      // Chromium gives it back to an element, but not to a frame.
      if (holder instanceof HTMLElement && holder.isConnected) holder.focus({ preventScroll: true });
    };
  }, []);
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
