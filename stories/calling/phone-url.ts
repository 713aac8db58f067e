import type { Step } from '../phone/steps.ts';
import { widgetUrl } from '../widget-url.ts';

type Sdk = 'ours' | 'hubspot' | 'state' | 'silent';

interface PhoneOptions {
  sdk?: Sdk;
  name?: string;
  /** How long the other side lets it ring. Milliseconds. */
  after?: number;
}

/** A soft phone's page, on another origin, that takes these steps by itself. `state` shows what our hook gives; `silent` says nothing. */
export function phoneUrl(steps: readonly Step[], { sdk = 'ours', name, after }: PhoneOptions = {}): string {
  const url = new URL(`phone/${sdk}.html`, widgetUrl);
  if (steps.length > 0) url.searchParams.set('do', steps.join());
  if (name) url.searchParams.set('name', name);
  if (after) url.searchParams.set('after', String(after));
  const { theme } = document.documentElement.dataset;
  if (theme) url.searchParams.set('theme', theme);
  return url.href;
}
