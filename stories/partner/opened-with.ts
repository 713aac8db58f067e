import { createTestUrl, personContext, testSigningKey } from 'partner-widgets/testing';
import { STORY_KEY } from '../widget/story-key.ts';

const WIDGET = 'https://widgets.example/homes';

/** The URL a CRM opens the widget with: signed now, or so many seconds ago. */
export function openedWith(draft: Parameters<typeof createTestUrl>[1] = personContext, secondsAgo = 0): Promise<string> {
  return createTestUrl(WIDGET, draft, STORY_KEY, { now: Date.now() - secondsAgo * 1000 });
}

/** Signed for widgets that verify in the page, too. */
export function openedForPublicKey(): Promise<string> {
  return createTestUrl(WIDGET, personContext, STORY_KEY, { signingKey: testSigningKey });
}

/** The same for any text, as a CRM with a bug may sign what is no context. */
export async function openedWithText(context: string): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', bytes(STORY_KEY), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const tag = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(context)));
  const signature = Array.from(tag, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${WIDGET}?${new URLSearchParams({ context, signature })}`;
}

/** That URL with its query changed. */
export async function openedWithout(parameter: 'context' | 'signature'): Promise<string> {
  const url = new URL(await openedWith());
  url.searchParams.delete(parameter);
  return url.href;
}

export async function openedTwice(): Promise<string> {
  const url = new URL(await openedWith());
  url.searchParams.append('context', url.searchParams.get('context') ?? '');
  return url.href;
}

export async function tampered(): Promise<string> {
  const url = new URL(await openedWith());
  const other = new URL(await openedWith({ ...personContext, person: { id: 'somebody-else' } }));
  url.searchParams.set('context', other.searchParams.get('context') ?? '');
  return url.href;
}
