import type { Capabilities } from '../../host/conversation/capabilities.ts';
import { capabilities as all } from '../../protocol/conversation/capability.ts';
import type { MockHostOptions } from './mock-host-options.ts';

/** What the mock CRM has in store for each capability, as a page gives it to the host's own desk. */
export interface MockStore {
  path: string | undefined;
  /** JSON of what the widget keeps. */
  state: string | null;
}

export function mockCapabilities(options: MockHostOptions, store: MockStore): Capabilities {
  const { capabilities: granted = all, refuses = [], confirm = true, modal = () => undefined } = options;
  const has = (name: (typeof all)[number]): boolean => granted.includes(name);
  const can = <Act extends (...given: never[]) => unknown>(name: (typeof all)[number], act: Act): Act | typeof refuse | undefined => {
    if (!has(name)) return undefined;
    return refuses.includes(name) ? refuse : act;
  };
  const nothing = (): void => {};
  return {
    environment: has('environment') || undefined,
    context: has('context') || undefined,
    resize: has('resize') || undefined,
    badge: has('badge') || undefined,
    unsavedChanges: has('unsaved-changes') || undefined,
    toast: can('toast', nothing),
    confirm: can('confirm', (asked) => (typeof confirm === 'function' ? confirm(asked) : confirm)),
    modal: can('modal', modal),
    close: can('close', nothing),
    openRecord: can('open-record', nothing),
    refreshRecord: can('refresh-record', nothing),
    openUrl: can('open-url', nothing),
    copy: can('copy', nothing),
    download: can('download', nothing),
    path: has('path') ? { value: store.path, onChange: (path) => void Object.assign(store, { path }) } : undefined,
    state: has('state') ? { read: () => store.state, write: (_, state) => void Object.assign(store, { state }) } : undefined,
  };
}

function refuse(): never {
  throw new Error('The mock CRM refuses it.');
}
