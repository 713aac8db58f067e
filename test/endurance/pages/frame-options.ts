import { createStateStore, type FrameCapabilities, signWithEndpoint } from 'partner-widgets/host';

export const widgetOrigin = (): string => location.origin.replace('localhost', '127.0.0.1');

const capabilities: FrameCapabilities = {
  ...{ environment: true, context: true, resize: true, toast: true, confirm: true, modal: true, badge: true },
  state: createStateStore('ada'),
};

/** A frame in which everything is on. `onHeard`: its widget has shaken hands, and the host has greeted it. */
export function frameOptions(onHeard: () => void) {
  return {
    viewType: 'person' as const,
    sign: signWithEndpoint('/sign'),
    capabilities,
    readiness: 'handshake' as const,
    // A busy machine is no leak.
    ...{ signTimeoutSeconds: 120, slowAfterSeconds: 120, loadTimeoutSeconds: 300 },
    onTrace: (direction: 'sent' | 'received', message: unknown): void => {
      if (direction === 'sent' && Object(message).type === 'welcome') onHeard();
    },
  };
}

export const widgetOf = (id: string, query = '') => ({
  ...{ id, name: `Widget ${id}`, url: `${widgetOrigin()}/widget${query}` },
  ...{ viewTypes: ['person' as const], status: 'approved' as const },
});

export const enabled = (widgetId: string) => ({ widgetId, teamId: 'team', viewTypes: ['person' as const] });

/** A page of the widget's site that stays: while there is one, the browser keeps the site's process. */
export function standByWidget(): void {
  document.body.append(Object.assign(document.createElement('iframe'), { src: `${widgetOrigin()}/standing` }));
}
