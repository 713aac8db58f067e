import { useEffect, useState } from 'react';
import type { Confirmation, ModalRequest, Toast } from '../../protocol/conversation/widget-talk.ts';
import type { Capabilities } from '../conversation/capabilities.ts';
import type { FrameCapabilities } from './frame-capabilities.ts';

export interface ShownToast extends Toast {
  id: number;
}

/** What stands before the agent, and how it ends: `settle` by the agent, `drop` when something else takes its place. */
export type Shown =
  | { status: 'nothing' }
  | { status: 'asking'; confirmation: Confirmation; settle: (isConfirmed: boolean) => void; drop: () => void }
  | { status: 'modal'; modal: ModalRequest; settle: (value: unknown) => void; drop: () => void };

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
  // Whoever waits for an answer gets one, whatever takes the question away.
  useEffect(() => (shown.status === 'nothing' ? undefined : shown.drop), [shown]);
  const confirm = (confirmation: Confirmation): Promise<boolean> =>
    new Promise((resolve) => {
      const settle = (isConfirmed: boolean): void => {
        resolve(isConfirmed);
        setShown(nothing);
      };
      setShown({ status: 'asking', confirmation, settle, drop: () => resolve(false) });
    });
  const modal = (request: ModalRequest): Promise<unknown> =>
    new Promise((resolve) => {
      const settle = (value: unknown): void => {
        resolve(value);
        setShown(nothing);
      };
      setShown({ status: 'modal', modal: request, settle, drop: () => resolve(undefined) });
    });
  const toast = (each: Toast): void => {
    setToasts((all) => [...all, { ...each, id: (all.at(-1)?.id ?? 0) + 1 }].slice(-MAX_TOASTS));
  };
  /** What the agent is reading stays: a click that was on its way would land on something else. */
  const inTurn =
    <Request, Value>(ask: (request: Request) => Promise<Value>) =>
    (request: Request): Promise<Value> =>
      shown.status === 'nothing' ? ask(request) : Promise.reject(new Error('Something else is asked.'));
  return {
    toasts,
    dismiss: (id: number) => setToasts((all) => all.filter((each) => each.id !== id)),
    shown,
    reset,
    /** The host's own question, in place of whatever is there. */
    confirm,
    /** With these in place of `true`. */
    fill: ({ toast: own, confirm: asks, modal: opens, ...others }: FrameCapabilities): Capabilities => ({
      ...others,
      toast: own === true ? toast : own,
      confirm: asks === true ? inTurn(confirm) : asks,
      modal: opens === true ? inTurn(modal) : opens,
    }),
  };
}
