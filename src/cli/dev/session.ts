import * as z from 'zod/mini';

/** What the page is told when it opens. No key: that stays in the command. */
export const sessionSchema = z.object({
  widgetUrl: z.string(),
  /** Where the key came from: the environment, or made for this session and printed in the terminal. */
  key: z.enum(['given', 'made']),
  /** As JSON, for a widget that verifies in the page. */
  publicKey: z.string(),
  version: z.string(),
});

export type Session = z.infer<typeof sessionSchema>;

/** Does anything listen where the widget is to be? */
export const presenceSchema = z.object({ isThere: z.boolean() });
