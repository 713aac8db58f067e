import * as z from 'zod/mini';
import type { ViewType } from '../context.ts';
import { MAX_URL_LENGTH } from '../widget-url.ts';

/** What a partner registers: the guide's "Widget Registration". The CRM adds the id, the status and the secret key. */
export interface WidgetRegistration {
  /** Shown on the tab: 1 to 60 characters, without space around. */
  name: string;
  /** Rich text, as HTML: at most 10,000 characters. Whoever shows it sanitises it, as it comes from outside. */
  description?: string | undefined;
  /** The widget's page: see `checkRegistration`. */
  url: string;
  /** The views it supports: one or both. */
  viewTypes: ViewType[];
  /** The team that tests it before it is approved. */
  teamId?: string | undefined;
}

export const MAX_WIDGET_NAME_LENGTH = 60;
export const MAX_DESCRIPTION_LENGTH = 10_000;

/**
 * A registration as sent → as kept; what it does not know is left out. The message of an issue is a problem's code.
 * It does not judge the URL, as that depends on the host's origin: see `checkRegistration`.
 */
// In a function, as a bundler would keep its checks where it is not used.
export const registrationSchema = /* @__PURE__ */ (() => {
  const text = z.string({ error: ({ input }) => (input === undefined ? 'required' : 'wrong-type') }).check(z.trim());
  const filled = (maxLength: number) => text.check(z.minLength(1, 'required'), z.maxLength(maxLength, 'too-long'));
  return z.object({
    name: filled(MAX_WIDGET_NAME_LENGTH),
    description: z.optional(text.check(z.maxLength(MAX_DESCRIPTION_LENGTH, 'too-long'))),
    url: filled(MAX_URL_LENGTH),
    viewTypes: z
      .array(z.enum(['person', 'company'], 'wrong-type'), { error: ({ input }) => (input === undefined ? 'required' : 'wrong-type') })
      .check(
        z.minLength(1, 'required'),
        z.overwrite((views) => (['person', 'company'] as const).filter((view) => views.includes(view))),
      ),
    teamId: z.optional(text.check(z.minLength(1, 'required'))),
  });
})();
