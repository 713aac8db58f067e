import type { Trace } from '../../bridge/host-end.ts';
import type { HostHandshake } from '../../bridge/host-handshake.ts';
import type { Failure, FailureCode } from '../../protocol/failure.ts';
import type { Result } from '../../protocol/result.ts';
import type { SignedContext } from '../../protocol/signed-context.ts';
import type { AboutFrame } from './about-frame.ts';
import type { Capabilities } from './capabilities.ts';
import type { Talk } from './talk.ts';

/** What a bridge to one frame is made with. */
export interface HostBridgeOptions {
  about: AboutFrame;
  /** The registered widget's: its origin is the only one that is spoken to and listened to. */
  widgetUrl: string;
  /** What this frame may do. Default: nothing. */
  capabilities?: Capabilities | undefined;
  /** The context for the welcome, where it goes by message. */
  signed?: (() => SignedContext | undefined) | undefined;
  /** The widget asks for a context signed now: sign, `push` it, and say how it went. */
  renew?: (() => Promise<Result<unknown>>) | undefined;
  /** Told what the widget says of itself. */
  onTalk?: ((talk: Talk) => void) | undefined;
  onHandshake?: ((handshake: HostHandshake) => void) | undefined;
  /** The widget is of use to the agent now. */
  onInteractive?: (() => void) | undefined;
  /** The widget shows a failure in place of what it is for. */
  onFailed?: ((code: FailureCode) => void) | undefined;
  /** Does the agent see the frame? */
  onVisible?: ((isVisible: boolean) => void) | undefined;
  /** What the widget said that was refused, and why. */
  onProblem?: ((failure: Failure) => void) | undefined;
  /** Sees every message, both ways. They hold personal data: show them, never log them. */
  onTrace?: Trace | undefined;
}
