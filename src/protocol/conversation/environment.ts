import * as z from 'zod/mini';
import { text } from './values.ts';

/** How the CRM's page looks and whom it speaks to, for a widget that wants to look and speak alike. */
export interface HostEnvironment {
  /** The CRM's name for its theme: "light", "dark" or one of its own. */
  theme: string;
  colorScheme: 'light' | 'dark';
  /** CSS custom properties by name ("--pw-accent") and their values in the place of the frame. */
  tokens: Record<string, string>;
  /** BCP 47: "en-US". */
  locale: string;
  /** IANA: "Europe/Lisbon". */
  timeZone: string;
  direction: 'ltr' | 'rtl';
  /** Does the agent see the frame? Not behind another tab. */
  isVisible: boolean;
  reducedMotion: boolean;
}

const MAX_TOKENS = 100;

/** A value that would load something says where the widget is shown, and to whom. */
const LOADS = /url|image|src|\\|[;{}<>]/i;

/** May this custom property cross? A name of one, and a value that is no more than a value. */
export function isToken(name: string, value: string): boolean {
  return /^--[\w-]{1,60}$/.test(name) && value.length <= 300 && !LOADS.test(value);
}

const tokens = /* @__PURE__ */ (() =>
  z
    .record(z.string(), z.string())
    .check(
      z.refine((all) => Object.keys(all).length <= MAX_TOKENS && Object.entries(all).every(([name, value]) => isToken(name, value))),
    ))();

export const environmentSchema = /* @__PURE__ */ (() =>
  z.object({
    theme: text(50),
    colorScheme: z.enum(['light', 'dark']),
    tokens,
    locale: text(35).check(z.regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i)),
    timeZone: text(60),
    direction: z.enum(['ltr', 'rtl']),
    isVisible: z.boolean(),
    reducedMotion: z.boolean(),
  }))();
