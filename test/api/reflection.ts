import { z } from 'zod/mini';

const comment = z.optional(z.object({ summary: z.array(z.object({ text: z.string() })), blockTags: z.optional(z.array(z.unknown())) }));

const reflection = z.object({
  name: z.string(),
  // For a second name of something that is told of elsewhere.
  variant: z.string(),
  comment,
  signatures: z.optional(z.array(z.object({ comment }))),
});

/** What is used of TypeDoc's JSON: the entries, and in each its public names. */
export const projectSchema = z.object({ children: z.array(z.object({ name: z.string(), children: z.array(reflection) })) });

/** Has it a sentence of its own? A function has it with each of its signatures. */
export function isTold({ variant, comment: own, signatures }: z.infer<typeof reflection>): boolean {
  const told = (each: z.infer<typeof comment>): boolean =>
    each !== undefined && (each.summary.length > 0 || (each.blockTags ?? []).length > 0);
  return variant === 'reference' || told(own) || (signatures ?? []).some((signature) => told(signature.comment));
}
