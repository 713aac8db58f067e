import type { ReactNode } from 'react';
import type { Failure } from '../protocol/failure.ts';
import type { SignContext } from './sign.ts';
import type { HostWords } from './words.ts';

/** What a frame can be told, alone or behind a tab. */
export interface FrameOptions {
  /** Asks your server for a signed context. May be written inline: a new function signs nothing again. */
  sign: SignContext;
  /** The host's own line above the frame: origin, age, reload. Default true. */
  bar?: boolean | undefined;
  /** When to give up on a signature. Default 10. */
  signTimeoutSeconds?: number | undefined;
  /** When to say that a widget is slow. Default 2, the guide's budget. */
  slowAfterSeconds?: number | undefined;
  /** When to give up on a frame. Default 30. */
  loadTimeoutSeconds?: number | undefined;
  /** In place of the skeleton. */
  loading?: ReactNode;
  /** In place of the notice that the widget is slow. */
  slow?: ((reload: () => void) => ReactNode) | undefined;
  /** In place of the notice of a failure. */
  failed?: ((failure: Failure, retry: () => void) => ReactNode) | undefined;
  /** Replaces built-in words, any of them. */
  words?: Partial<HostWords> | undefined;
}
