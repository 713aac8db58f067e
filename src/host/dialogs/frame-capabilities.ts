import type { AboutFrame } from '../conversation/about-frame.ts';
import type { Capabilities } from '../conversation/capabilities.ts';

/** As `Capabilities`; `true` for what the frame can show by itself. */
export interface FrameCapabilities extends Omit<Capabilities, 'toast' | 'confirm' | 'modal'> {
  /** `true` shows it at the foot of the frame for some seconds. */
  toast?: true | Capabilities['toast'];
  /** `true` asks in a dialog that names the widget. */
  confirm?: true | Capabilities['confirm'];
  /** `true` shows the page in a dialog, in a frame of its own with a context of its own. */
  modal?: true | Capabilities['modal'];
}

/** What the frame inside a modal may do: as the one it belongs to, but for what there is one of, and it may close itself. */
export function forModal(granted: FrameCapabilities, close: (value: unknown) => void): FrameCapabilities {
  const { modal: _, path: __, badge: ___, unsavedChanges: ____, ...others } = granted;
  return { ...others, close };
}

/** One for all frames, or one for each. */
export type CapabilitiesOption = FrameCapabilities | ((about: AboutFrame) => FrameCapabilities);

export function capabilitiesFor(option: CapabilitiesOption | undefined, about: AboutFrame): FrameCapabilities {
  return typeof option === 'function' ? option(about) : (option ?? {});
}
