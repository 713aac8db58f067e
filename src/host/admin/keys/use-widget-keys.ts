import { useState } from 'react';

/** What the agent chose in the form that makes a new key. */
export interface RotationRequest {
  /** Undefined: at once. */
  signsFrom?: Date | undefined;
}

export interface WidgetKeysOptions {
  /** Makes a second key: `rotateSecretKey` on your server. Resolves with its secret, which is shown once. */
  onRotate: (request: RotationRequest) => Promise<{ secretKey: string }>;
  /** Ends the overlap: `retireSecretKey` on your server. */
  onRetire: (keyId: string) => Promise<unknown>;
}

type KeysState =
  | { status: 'idle' }
  | { status: 'asking' }
  | { status: 'busy' }
  | { status: 'failed' }
  | { status: 'shown'; secretKey: string };

export interface UsedWidgetKeys {
  state: KeysState;
  ask: (isAsking: boolean) => void;
  rotate: (request: RotationRequest) => void;
  retire: (keyId: string) => void;
  done: () => void;
}

export function useWidgetKeys({ onRotate, onRetire }: WidgetKeysOptions): UsedWidgetKeys {
  const [state, setState] = useState<KeysState>({ status: 'idle' });
  const attempt = async (act: () => Promise<KeysState>): Promise<void> => {
    if (state.status === 'busy') return;
    setState({ status: 'busy' });
    try {
      setState(await act());
    } catch {
      setState({ status: 'failed' });
    }
  };
  return {
    state,
    ask: (isAsking) => setState({ status: isAsking ? 'asking' : 'idle' }),
    rotate: (request) => void attempt(async () => ({ status: 'shown', secretKey: (await onRotate(request)).secretKey })),
    retire: (keyId) =>
      void attempt(async () => {
        await onRetire(keyId);
        return { status: 'idle' };
      }),
    done: () => setState({ status: 'idle' }),
  };
}
