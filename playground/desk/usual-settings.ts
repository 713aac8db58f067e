import { fixtures } from './fixtures.ts';
import type { Settings } from './settings.ts';

export function textOf(fixtureName: string): string {
  return JSON.stringify(fixtures.find(({ name }) => name === fixtureName)?.draft ?? {}, null, 2);
}

/** How the page is on its first visit. */
export function usualSettings(): Settings {
  return {
    deskId: [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    viewType: 'person',
    fixtures: { person: 'person', company: 'company' },
    texts: { person: textOf('person'), company: textOf('company') },
    state: 'working',
    delivery: 'query',
    ed25519: false,
    theme: 'system',
    width: 'desktop',
    direction: 'ltr',
    locale: 'en-US',
    signDelay: 0,
    signFault: 'none',
    answerDelay: 0,
    answerFault: 'none',
    denied: [],
    isPhone: false,
  };
}
