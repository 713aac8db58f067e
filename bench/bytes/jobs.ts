import type { PeerId } from './peers.ts';

/** An entry of ours, what else does its job, and what does a part of it. Names as in `test/budgets.test.ts`. */
export interface Job {
  entry: string;
  names: string;
  peers: readonly PeerId[];
  parts: readonly PeerId[];
}

const talks = ['penpal', 'comlink', 'postmate', 'pipedrive', 'zendesk', 'monday', 'front', 'postRobot', 'contentful', 'mcpApp'] as const;

export const jobs: readonly Job[] = [
  { entry: 'calling', names: 'CallingExtensions', peers: ['hubspot'], parts: [] },
  // Theirs has no state of the call and no React.
  { entry: 'partner', names: 'useCallingExtension', peers: [], parts: ['hubspot'] },
  { entry: 'widget', names: 'connectToHost', peers: talks, parts: ['resizerChild'] },
  { entry: 'widget', names: 'connectToHost, watchVerifiedContext, verifyWithEndpoint', peers: ['penpalAndJose'], parts: talks },
  { entry: 'partner', names: 'useWidgetHost, useHostEnvironment, useAutoHeight', peers: talks, parts: ['resizerChild'] },
  { entry: 'partner', names: 'useVerifiedContext, verifyWithEndpoint', peers: ['penpalAndJose'], parts: ['jose', 'webhooks'] },
  { entry: 'server', names: 'verifyContext', peers: ['jose', 'webhooks'], parts: ['octokit'] },
  // Tabs alone show no frame, sign nothing and talk to nobody; the others show a frame and talk to it, but have no tabs.
  {
    entry: 'host',
    names: 'PartnerWidgetTabs',
    peers: ['zoid', 'mcpHost', 'mcpUi'],
    parts: ['radix', 'baseUi', 'ariakit', 'aria', 'resizer'],
  },
  { entry: 'host', names: 'CallDock, useCall', peers: [], parts: ['hubspotHost'] },
];
