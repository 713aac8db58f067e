import type { Capability } from '../protocol/conversation/capability.ts';
import type { Confirmation, Download, ModalRequest, RecordReference, Toast } from '../protocol/conversation/widget-talk.ts';
import { hostStore } from './host-store.ts';
import { keepState } from './kept-state.ts';
import type { Answer } from './link.ts';

/** What a widget may wish of its host. Each waits for the host, is answered whatever happens, and never rejects. */
export interface Wishes {
  /** Does this host grant it? False until it is there. */
  supports(capability: Capability): boolean;
  /** A line of text that goes away by itself. */
  toast(toast: Toast): Promise<Answer>;
  /** Resolves with what the agent decided. */
  confirm(confirmation: Confirmation): Promise<Answer<boolean>>;
  /** A page of this widget's own origin, larger; resolves when it is closed, with what it passed to `close`. */
  modal(modal: ModalRequest): Promise<Answer<unknown>>;
  /** In a modal: closes it. The value has to be one that can be cloned. */
  close(value?: unknown): Promise<Answer>;
  openRecord(record: RecordReference): Promise<Answer>;
  /** The widget changed the record it was opened for. */
  refreshRecord(): Promise<Answer>;
  /** https, mailto or tel, in a tab of its own. Right after a click, as browsers block others. */
  openUrl(url: string | URL): Promise<Answer>;
  /** To the clipboard. Right after a click. */
  copy(text: string): Promise<Answer>;
  /** At most 25 MB. Right after a click. */
  download(file: Download): Promise<Answer>;
  /** On the widget's tab, at most 12 characters; null takes it away. */
  badge(text: string | number | null): Promise<Answer>;
  /** CSS pixels; the host keeps it within bounds. */
  resize(height: number): Promise<Answer>;
  /** Where in the widget the agent is, with query and hash: "/homes/7". The CRM keeps it in its own address. */
  setPath(path: string): Promise<Answer>;
  /** While true the host asks before it throws this page away. */
  setUnsavedChanges(hasUnsavedChanges: boolean): Promise<Answer>;
  /** JSON that outlives this page, for this widget and record: at most 100,000 characters with all keys. */
  keepState(key: string, value: unknown): Promise<Answer>;
  /** A context signed now. It comes as every other. */
  refreshContext(): Promise<Answer>;
}

export const wishes: Wishes = {
  supports(capability) {
    const link = hostStore.getLink();
    return link.status === 'connected' && link.capabilities.includes(capability);
  },
  toast: (data) => hostStore.ask({ type: 'toast', data }),
  confirm: (data) => hostStore.ask({ type: 'confirm', data }, (value) => Object(value).isConfirmed === true),
  modal: (data) => hostStore.ask({ type: 'modal', data }, (value): unknown => Object(value).value),
  close: (value) => hostStore.ask({ type: 'close', data: { value } }),
  openRecord: (data) => hostStore.ask({ type: 'open-record', data }),
  refreshRecord: () => hostStore.ask({ type: 'refresh-record', data: {} }),
  openUrl: (url) => hostStore.ask({ type: 'open-url', data: { url: String(url) } }),
  copy: (text) => hostStore.ask({ type: 'copy', data: { text } }),
  // In one piece: text as long as a file may be would be taken for a message that is too large.
  download: ({ content, ...file }) => hostStore.ask({ type: 'download', data: { ...file, content: new Blob([content]) } }),
  badge: (text) => hostStore.ask({ type: 'badge', data: { text: text === null ? null : String(text) } }),
  resize: (height) => hostStore.ask({ type: 'resize', data: { height } }),
  setPath(path) {
    hostStore.learn({ path });
    return hostStore.ask({ type: 'path', data: { path } });
  },
  setUnsavedChanges: (hasUnsavedChanges) => hostStore.ask({ type: 'unsaved-changes', data: { hasUnsavedChanges } }),
  keepState,
  refreshContext: () => hostStore.ask({ type: 'context', data: {} }),
};
