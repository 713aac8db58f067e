import { isOriginInPolicy } from './origin-in-policy.ts';

export interface IconPage {
  iconUrl?: string | undefined;
}

/** The origins of the icons, or `data:`, each once and sorted; nothing for one that a page cannot load. */
export function iconSources(pages: readonly IconPage[]): string[] {
  const sources = pages.flatMap(({ iconUrl }) => {
    if (!iconUrl || !URL.canParse(iconUrl)) return [];
    const { protocol, origin } = new URL(iconUrl);
    if (protocol === 'data:') return ['data:'];
    return isOriginInPolicy(origin) ? [origin] : [];
  });
  return [...new Set(sources)].sort();
}
