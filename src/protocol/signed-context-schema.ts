import * as z from 'zod/mini';

export const signedContextSchema = z.object({
  context: z.string(),
  signature: z.string(),
  publicKeySignature: z.optional(z.string()),
});
