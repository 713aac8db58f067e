import type { ContextDraft } from '../protocol/context.ts';
import { buildWidgetUrl } from '../protocol/widget-url.ts';
import { type SignOptions, signContext } from '../server/sign-context.ts';
import { signPreview } from '../server/sign-preview.ts';

/** `signContext` where tests and stories run, the browser included. A production page that signs gives its key away. */
export const signTestContext = signContext;

/** The URL a CRM would open your widget with, now. */
export async function createTestUrl(widgetUrl: string, draft: ContextDraft, secretKey: string, options?: SignOptions): Promise<string> {
  return buildWidgetUrl(widgetUrl, await signContext(draft, secretKey, options));
}

/** `signPreview` where stories run: a context in one of the states that `WidgetReview` shows. */
export const signTestPreview = signPreview;
