import * as z from 'zod/mini';
import { seePage } from '../../../testing/index.ts';
import type { OpenedFrame } from '../../browser/open-frame.ts';
import { describePage } from './describe-page.ts';

const pageViewSchema = /* @__PURE__ */ z.object({
  /** All that is to be read. */
  text: z.string(),
  hasInjected: z.boolean(),
  /** Which fields of the context became elements. */
  injected: z.array(z.string()),
  /** It says to assistive technology that it is at work. */
  isBusy: z.boolean(),
  /** Something is to be seen that is no text. */
  hasPicture: z.boolean(),
  /** The document and its scripts have been read. */
  isComplete: z.boolean(),
});

export type PageView = z.infer<typeof pageViewSchema>;

const nothing: PageView = { text: '', hasInjected: false, injected: [], isBusy: false, hasPicture: false, isComplete: false };

export async function viewPage(frame: OpenedFrame): Promise<PageView> {
  const seen = await frame.run(`{ ...(${seePage})(), ...(${describePage})() }`);
  return seen === undefined ? nothing : pageViewSchema.parse(seen);
}
