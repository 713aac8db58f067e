import * as z from 'zod/mini';
import type { ViewType } from './context.ts';

/**
 * Where a widget stands on its way to every team:
 * `testing` (its own team sees it), `requested` (approval is asked for), `approved` (every team may enable it), `sent-back`.
 */
export type WidgetStatus = 'testing' | 'requested' | 'approved' | 'sent-back';

/** A widget as the CRM registered it. */
export interface PartnerWidget {
  id: string;
  /** Shown on the tab. */
  name: string;
  description?: string | undefined;
  /** https, without user info; its own query and hash are kept. */
  url: string;
  /** The views it supports: one or both. */
  viewTypes: ViewType[];
  /** The team that tests it before it is approved. */
  teamId?: string | undefined;
  status: WidgetStatus;
  /** A picture for the tab: the URL of a square image. */
  iconUrl?: string | undefined;
}

// In a function, as a bundler would keep its checks where it is not used.
/** Reads a registered widget. */
export const partnerWidgetSchema = /* @__PURE__ */ (() =>
  z.object({
    id: z.string().check(z.minLength(1)),
    name: z.string().check(z.minLength(1)),
    description: z.optional(z.string()),
    url: z.url(),
    viewTypes: z.array(z.enum(['person', 'company'])).check(z.minLength(1)),
    teamId: z.optional(z.string()),
    status: z.enum(['testing', 'requested', 'approved', 'sent-back']),
    iconUrl: z.optional(z.url()),
  }))();

/** One team's switches for one widget: the views it is on in. No entry, or an empty list, means off. */
export interface Enablement {
  widgetId: string;
  teamId: string;
  viewTypes: ViewType[];
}

/** Reads one team's switches of one widget. */
export const enablementSchema = /* @__PURE__ */ (() =>
  z.object({
    widgetId: z.string(),
    teamId: z.string(),
    viewTypes: z.array(z.enum(['person', 'company'])),
  }))();
