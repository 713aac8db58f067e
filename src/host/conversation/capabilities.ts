import { type Capability, capabilities as names } from '../../protocol/conversation/capability.ts';
import type { Confirmation, Download, ModalRequest, RecordReference, Toast } from '../../protocol/conversation/widget-talk.ts';
import type { AboutFrame } from './about-frame.ts';
import type { EnvironmentOptions } from './environment.ts';
import type { HeightBounds } from './next-height.ts';
import type { StateStore } from './state-store.ts';

/** A widget's path, held by the page that holds the address. */
export interface PathInAddress {
  value: string | undefined;
  /** The agent moved inside the widget. Replace the address's entry rather than add one, so that Back leaves the page. */
  onChange(path: string, about: AboutFrame): void;
}

/**
 * What a widget may do, each by its own entry: what has none is denied, and the widget is told so. What a function throws is
 * answered `refused`; what it returns may be a promise.
 */
export interface Capabilities {
  /** Lets the widget look like your page: theme, your `--pw-` custom properties, locale, time zone, direction, reduced motion. */
  environment?: true | EnvironmentOptions | undefined;
  /** Signs anew and pushes when the record changes, and before the context is too old. */
  context?: true | undefined;
  /** Gives the frame the height its content needs, within bounds. */
  resize?: true | HeightBounds | undefined;
  toast?: ((toast: Toast, about: AboutFrame) => void) | undefined;
  /** Asks the agent. */
  confirm?: ((confirmation: Confirmation, about: AboutFrame) => boolean | Promise<boolean>) | undefined;
  /** Shows a page of the widget's own origin, and resolves when it is closed. */
  modal?: ((modal: ModalRequest, about: AboutFrame) => unknown) | undefined;
  /** For a frame inside a modal. */
  close?: ((value: unknown, about: AboutFrame) => void) | undefined;
  /** After a click of the agent only. */
  openRecord?: ((record: RecordReference, about: AboutFrame) => void | Promise<void>) | undefined;
  /** The widget changed the record: read it again, and give the frame a new `recordVersion`. */
  refreshRecord?: ((about: AboutFrame) => void | Promise<void>) | undefined;
  /** `true` opens https, mailto and tel in a tab of its own, without a way back to yours. After a click of the agent only. */
  openUrl?: true | ((url: URL, about: AboutFrame) => void | Promise<void>) | undefined;
  /** `true` writes to the clipboard. After a click of the agent only. */
  copy?: true | ((text: string, about: AboutFrame) => void | Promise<void>) | undefined;
  /** `true` saves as a file. After a click of the agent only. */
  download?: true | ((file: Download, about: AboutFrame) => void | Promise<void>) | undefined;
  /** A few characters on the tab. */
  badge?: true | undefined;
  path?: PathInAddress | undefined;
  /** Keeps the frame while it says that it has unsaved changes, and asks before the page or the frame is thrown away. */
  unsavedChanges?: true | ((hasUnsavedChanges: boolean, about: AboutFrame) => void) | undefined;
  /** Where its state is kept: `createStateStore(agentId)`. */
  state?: StateStore | undefined;
}

/** The entry that grants each capability of the wire. */
const entries: Record<Capability, keyof Capabilities> = {
  environment: 'environment',
  context: 'context',
  resize: 'resize',
  toast: 'toast',
  confirm: 'confirm',
  modal: 'modal',
  close: 'close',
  'open-record': 'openRecord',
  'refresh-record': 'refreshRecord',
  'open-url': 'openUrl',
  copy: 'copy',
  download: 'download',
  badge: 'badge',
  path: 'path',
  'unsaved-changes': 'unsavedChanges',
  state: 'state',
};

export function grantedBy(capabilities: Capabilities): Capability[] {
  return names.filter((name) => capabilities[entries[name]]);
}
