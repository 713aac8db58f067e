import { type CallingSettings, type CompleteCallingSettings, callingSettingsSchema } from 'partner-widgets/protocol';

/** The phones that are registered when there is no file yet. One is still being tested, so that no agent sees it. */
export function firstPhones(partnersOrigin: string): Record<string, CompleteCallingSettings> {
  const phones: Record<string, CallingSettings> = {
    ring: { name: 'Ring', url: `${partnersOrigin}/ring/` },
    hubphone: { name: 'HubPhone', url: `${partnersOrigin}/hubphone/`, supportsInboundCalling: true },
    'ring-beta': { name: 'Ring, next version', url: `${partnersOrigin}/ring/?next`, isReady: false },
  };
  return Object.fromEntries(Object.entries(phones).map(([id, settings]) => [id, callingSettingsSchema.parse(settings)]));
}
