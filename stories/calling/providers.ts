import type { CallingProvider } from 'partner-widgets/protocol';
import type { Step } from '../phone/steps.ts';
import { phoneUrl } from './phone-url.ts';

/** A phone of the stories: its settings, and what its page does by itself. */
export interface StoryPhone extends Partial<CallingProvider> {
  does?: readonly Step[];
  sdk?: 'ours' | 'hubspot' | 'state' | 'silent';
  after?: number;
}

const settings = { width: 320, height: 340, isReady: true, supportsInboundCalling: false, usesRemote: false };

/** Made while a story renders, as the phone's page is in the theme of that moment. */
export function providerOf({ does = [], sdk = 'ours', after = 0, ...changes }: StoryPhone): CallingProvider {
  const { name = 'Acme Phone', id = 'acme' } = changes;
  return { ...settings, url: phoneUrl(does, { sdk, name, after }), ...changes, id, name };
}
