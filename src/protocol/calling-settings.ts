import * as z from 'zod/mini';
import { MAX_URL_LENGTH } from './widget-url.ts';

/**
 * How a soft phone is shown to callers: the iframe parameters of HubSpot's calling settings API
 * (`/crm/v3/extensions/calling/APP_ID/settings`), by HubSpot's names.
 */
export interface CallingSettings {
  /** The provider's name, shown in the header of the phone: 1 to 100 characters, without space around. */
  name: string;
  /** The phone's page. https, or http on this machine from a host page on this machine: see `checkWidgetUrl`. */
  url: string;
  /** The frame's width in CSS pixels: a whole number from 200 to 1200. Default 400. */
  width?: number | undefined;
  /** The frame's height in CSS pixels: a whole number from 200 to 1200. Default 600. */
  height?: number | undefined;
  /** Whether users see it; false while it is tested. Default true, as HubSpot's. */
  isReady?: boolean | undefined;
  /** Whether it tells of calls that come in. Default false. */
  supportsInboundCalling?: boolean | undefined;
  /** Whether the call runs in a window of its own, and the frame in the CRM is its remote control. Default false. */
  usesRemote?: boolean | undefined;
}

/** Settings as they are kept: every default filled in. */
export interface CompleteCallingSettings extends CallingSettings {
  width: number;
  height: number;
  isReady: boolean;
  supportsInboundCalling: boolean;
  usesRemote: boolean;
}

/** A phone that the CRM can show. */
export interface CallingProvider extends CompleteCallingSettings {
  /** The id of the partner's app. */
  id: string;
}

export const MAX_NAME_LENGTH = 100;
export const MIN_FRAME_SIZE = 200;
export const MAX_FRAME_SIZE = 1200;

/** What an app that says nothing of it gets. The size is that of HubSpot's example. */
export const callingSettingsDefaults = { width: 400, height: 600, isReady: true, supportsInboundCalling: false, usesRemote: false };

/**
 * Settings as sent → settings as kept; what it does not know is left out. The message of an issue is a problem's code.
 * It does not judge the URL, as that depends on the host's origin: see `checkCallingSettings`.
 */
// In a function, as a bundler would keep its checks where it is not used.
export const callingSettingsSchema = /* @__PURE__ */ (() => {
  const text = (maxLength: number) =>
    z
      .string({ error: ({ input }) => (input === undefined ? 'required' : 'wrong-type') })
      .check(z.trim(), z.minLength(1, 'required'), z.maxLength(maxLength, 'too-long'));
  const size = z
    .number('wrong-type')
    .check(z.minimum(MIN_FRAME_SIZE, 'out-of-range'), z.maximum(MAX_FRAME_SIZE, 'out-of-range'), z.multipleOf(1, 'out-of-range'));
  const flag = z.boolean('wrong-type');
  const { width, height, isReady, supportsInboundCalling, usesRemote } = callingSettingsDefaults;
  return z.object({
    name: text(MAX_NAME_LENGTH),
    url: text(MAX_URL_LENGTH),
    width: z._default(size, width),
    height: z._default(size, height),
    isReady: z._default(flag, isReady),
    supportsInboundCalling: z._default(flag, supportsInboundCalling),
    usesRemote: z._default(flag, usesRemote),
  });
})();
