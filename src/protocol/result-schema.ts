import * as z from 'zod/mini';
import { failureCodes } from './failure.ts';

const failed = z.object({ ok: z.literal(false), failure: z.object({ code: z.enum(failureCodes), message: z.string() }) });

/** A Result as JSON, as it crosses the network: its value is parsed by whoever knows what it should be. */
export const resultSchema = /* @__PURE__ */ z.union([z.object({ ok: z.literal(true), value: z.unknown() }), failed]);
