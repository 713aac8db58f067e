import { capabilities } from '../protocol/conversation/capability.ts';
import type { HostSaying } from '../protocol/conversation/host-talk.ts';
import type { WidgetSaying } from '../protocol/conversation/widget-talk.ts';
import type { HostLink } from './link.ts';

/** What is known of the host after it said something. */
export function nextLink(link: HostLink, saying: HostSaying, hostOrigin: string): HostLink {
  if (saying.type === 'welcome') {
    const { capabilities: granted, environment, path, state, signed } = saying.data;
    const known = capabilities.filter((name) => granted.includes(name));
    // Where the agent went before the host spoke is newer than what its address says.
    const newest = link.status === 'connecting' ? (link.path ?? path) : path;
    return { status: 'connected', hostOrigin, capabilities: known, environment, path: newest, state, signed };
  }
  if (link.status !== 'connected') return link;
  switch (saying.type) {
    case 'answer':
      return link;
    case 'context':
      return { ...link, signed: saying.data.signed };
    case 'environment':
      return { ...link, environment: saying.data };
    case 'path':
      return { ...link, path: saying.data.path };
  }
}

/** May the widget say this to its host? How it is itself, every host hears. */
export function isGranted(link: HostLink, { type }: WidgetSaying): boolean {
  return link.status === 'connected' && (type === 'interactive' || type === 'failed' || link.capabilities.some((name) => name === type));
}
