import { useState } from 'react';
import type { Confirmation, ModalRequest, Toast } from '../../protocol/conversation/widget-talk.ts';
import type { Capabilities } from '../conversation/capabilities.ts';
import type { FrameCapabilities } from './frame-capabilities.ts';

export interface ShownToast extends Toast {
  id: number;
}

/** What stands before the agent, and how it ends. */
export type Shown =
  | { status: 'nothing' }
  | { status: 'asking'; confirmation: Confirmation; settle: (isConfirmed: boolean) => void }
  | { status: 'modal'; modal: ModalRequest; settle: (value: unknown) => void };

const nothing: Shown = { status: 'nothing' };
const MAX_TOASTS = 3;

/** The toasts, questions and modals of one frame, where the page leaves them to it. Those of another record are gone with it. */
export function useBuiltIns(record: string) {
  const [known, setKnown] = useState(record);
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const [shown, setShown] = useState(nothing);
  const reset = (): void => {
    setToasts([]);
    setShown(nothing);
  };
  // While rendering, so that nothing of the last record is shown for even one render.
  if (known !== record) {
    setKnown(record);
    reset();
  }
  const show = <T>(what: (settle: (value: T) => void) => Shown): Promise<T> =>
    new Promise((resolve) => {
      const settle = (value: T): void => {
        setShown(nothing);
        resolve(value);
      };
      setShown(what(settle));
    });
  const toast = (each: Toast): void => {
    setToasts((all) => [...all, { ...each, id: (all.at(-1)?.id ?? 0) + 1 }].slice(-MAX_TOASTS));
  };
  const confirm = (confirmation: Confirmation) => show<boolean>((settle) => ({ status: 'asking', confirmation, settle }));
  const modal = (request: ModalRequest) => show<unknown>((settle) => ({ status: 'modal', modal: request, settle }));
  return {
    toasts,
    dismiss: (id: number) => setToasts((all) => all.filter((each) => each.id !== id)),
    shown,
    reset,
    confirm,
    /** With these in place of `true`. */
    fill: ({ toast: own, confirm: asks, modal: opens, ...others }: FrameCapabilities): Capabilities => ({
      ...others,
      toast: own === true ? toast : own,
      confirm: asks === true ? confirm : asks,
      modal: opens === true ? modal : opens,
    }),
  };
}
