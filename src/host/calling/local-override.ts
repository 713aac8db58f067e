import * as z from 'zod/mini';
import { type CallingProvider, callingSettingsDefaults } from '../../protocol/calling-settings.ts';
import { isLoopback } from '../../protocol/loopback.ts';
import { checkWidgetUrl } from '../../protocol/widget-url.ts';

/** Where HubSpot's developers put it: `localStorage.setItem('LocalSettings:Sales:CallingExtensions', '{"name": …, "url": …}')`. */
const KEY = 'LocalSettings:Sales:CallingExtensions';

// In a function, as a bundler would keep it where it is not used.
const overrideSchema = /* @__PURE__ */ (() =>
  z.object({
    name: z.string(),
    url: z.optional(z.string()),
    width: z.optional(z.number()),
    height: z.optional(z.number()),
    isReady: z.optional(z.boolean()),
    supportsInboundCalling: z.optional(z.boolean()),
    usesRemote: z.optional(z.boolean()),
  }))();

export type LocalOverride = z.output<typeof overrideSchema>;

declare const process: { env: { NODE_ENV?: string } };

/** A developer's own settings as text, on this machine and in development alone: a production build has none of it. */
export function readLocalOverride(): string | undefined {
  // As React itself is asked for: every bundler writes the value in, and drops what is behind it.
  return process.env.NODE_ENV === 'production' ? undefined : readText();
}

export function parseLocalOverride(text: string | undefined): LocalOverride | undefined {
  if (text === undefined) return undefined;
  try {
    const { data } = overrideSchema.safeParse(JSON.parse(text));
    return data && isLocal(data.url) ? data : undefined;
  } catch {
    return undefined;
  }
}

function readText(): string | undefined {
  try {
    return isLoopback(location.origin) ? (localStorage.getItem(KEY) ?? undefined) : undefined;
  } catch {
    // Storage is shut.
    return undefined;
  }
}

/** Changes the provider of this name, or adds one. What is overridden is shown, ready or not. */
export function applyOverride(providers: readonly CallingProvider[], override: LocalOverride | undefined): CallingProvider[] {
  const known = override ? addIfNew(providers, override) : providers;
  return known
    .map((provider) => (provider.name === override?.name ? { ...provider, isReady: true, ...said(override) } : provider))
    .filter(({ isReady }) => isReady);
}

function addIfNew(providers: readonly CallingProvider[], { name, url }: LocalOverride): readonly CallingProvider[] {
  if (url === undefined || providers.some((provider) => provider.name === name)) return providers;
  return [...providers, { ...callingSettingsDefaults, id: 'local-override', name, url }];
}

/** The fields that are there: `undefined` would wipe out the provider's own. */
function said({ name: _, ...fields }: LocalOverride): Partial<CallingProvider> {
  return JSON.parse(JSON.stringify(fields));
}

function isLocal(url: string | undefined): boolean {
  if (url === undefined) return true;
  const checked = checkWidgetUrl(url, location.origin);
  return checked.ok && isLoopback(checked.value.origin);
}
