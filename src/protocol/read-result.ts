import * as z from 'zod/mini';
import { contextFailureCodes, type FailureCode } from './failure.ts';
import { fail, type Result, succeed } from './result.ts';

const resultSchema = z.looseObject({
  ok: z.boolean(),
  value: z.optional(z.unknown()),
  failure: z.nullish(z.looseObject({ code: z.string(), message: z.string() })),
});

/**
 * A Result as it crosses the network; undefined when it is none. Its value is for the caller to parse.
 * @param otherwise stands in for a code that a newer release on the other side may know.
 */
export function readResult(json: unknown, otherwise: FailureCode): Result<unknown> | undefined {
  const { data } = resultSchema.safeParse(json);
  if (data?.ok) return succeed(data.value);
  const failure = data?.failure;
  return failure ? fail(contextFailureCodes.find((code) => code === failure.code) ?? otherwise, failure.message) : undefined;
}
