import * as z from 'zod/mini';

/** A third signature that is undefined is one that is not there: what is left out of a form or a URL must be left out here. */
export const signedContextSchema = /* @__PURE__ */ (() =>
  z.pipe(
    z.object({ context: z.string(), signature: z.string(), publicKeySignature: z.optional(z.string()) }),
    z.transform(({ publicKeySignature, ...required }) =>
      publicKeySignature === undefined ? required : { ...required, publicKeySignature },
    ),
  ))();
