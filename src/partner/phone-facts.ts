import type { WidgetMessage } from '../protocol/calling/message.ts';

/** What a phone lets its host know of itself. */
export interface PhoneFacts {
  /** Whether an agent is logged in to the phone. The host dials only then. Default false. */
  isLoggedIn?: boolean | undefined;
  /** Whether the agent takes calls. */
  isAvailable?: boolean | undefined;
  /** The frame's size in CSS pixels; the host keeps it within bounds. Default: that of the provider's settings. */
  size?: { width: number; height: number } | undefined;
}

/** The first message after every handshake. */
export function introduce({ isLoggedIn = false, isAvailable, size }: PhoneFacts): WidgetMessage {
  return { type: 'INITIALIZED', data: { isLoggedIn, isAvailable, sizeInfo: size } };
}

/** What several components say of their one phone. What one says nothing of is for the others to say; the newest has the last word. */
export function mergeFacts(all: readonly PhoneFacts[]): PhoneFacts {
  return all.reduce(
    (known, { isLoggedIn, isAvailable, size }) => ({
      isLoggedIn: isLoggedIn ?? known.isLoggedIn,
      isAvailable: isAvailable ?? known.isAvailable,
      size: size ?? known.size,
    }),
    {},
  );
}

/** The messages that tell a host what is new since it was told last. */
export function whatChanged(told: PhoneFacts, now: PhoneFacts): WidgetMessage[] {
  const news: WidgetMessage[] = [];
  if (!!told.isLoggedIn !== !!now.isLoggedIn) news.push({ type: now.isLoggedIn ? 'LOGGED_IN' : 'LOGGED_OUT', data: undefined });
  if (now.isAvailable !== undefined && told.isAvailable !== now.isAvailable)
    news.push({ type: now.isAvailable ? 'USER_AVAILABLE' : 'USER_UNAVAILABLE', data: undefined });
  if (now.size && (told.size?.width !== now.size.width || told.size.height !== now.size.height)) {
    news.push({ type: 'RESIZE_WIDGET', data: now.size });
  }
  return news;
}
