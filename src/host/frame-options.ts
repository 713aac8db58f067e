import type { ReactNode } from 'react';
import type { Failure } from '../protocol/failure.ts';
import type { CapabilitiesOption } from './dialogs/frame-capabilities.ts';
import type { WidgetFrameOptions } from './widget-frame-options.ts';
import type { HostWords } from './words.ts';

type OfEachFrame = Omit<WidgetFrameOptions, 'widget' | 'viewType' | 'recordId' | 'capabilities' | 'place'>;

/** What a frame can be told, alone or behind a tab. */
export interface FrameOptions extends OfEachFrame {
  /** What widgets may do in your page: nothing, unless it is named here. One for all, or by frame. May be written inline. */
  capabilities?: CapabilitiesOption | undefined;
  /** The host's own line above the frame: origin, age, reload. Default true. */
  bar?: boolean | undefined;
  /** In place of the skeleton. */
  loading?: ReactNode;
  /** In place of the notice that the widget is slow. */
  slow?: ((reload: () => void) => ReactNode) | undefined;
  /** In place of the notice of a failure. */
  failed?: ((failure: Failure, retry: () => void) => ReactNode) | undefined;
  /** Replaces built-in words, any of them. */
  words?: Partial<HostWords> | undefined;
}
