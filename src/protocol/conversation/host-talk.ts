import * as z from 'zod/mini';
import type { MessageOf } from '../catalog.ts';
import { signedContextSchema } from '../signed-context-schema.ts';
import { environmentSchema } from './environment.ts';
import { path } from './values.ts';

/** Left out where it cannot be read: a widget that waits for a better welcome waits for ever. */
function ifReadable<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.optional(
    z.pipe(
      z.unknown(),
      z.transform((value) => schema.safeParse(value).data),
    ),
  );
}

/** Host → widget: the `data` of each `type` of our own conversation. */
// In a function, as a bundler would keep it where it is not used.
export const hostTalk = /* @__PURE__ */ (() => ({
  /** Answers `hello`, and comes again when what is granted changes. What is not granted is not in it. */
  welcome: z.looseObject({
    version: z.number(),
    /** What the widget may do here; a newer host may name more than this release knows. */
    capabilities: z.array(z.string()),
    environment: ifReadable(environmentSchema),
    path: ifReadable(path),
    /** JSON of all that the widget gave to `state`, by key, perhaps before it was loaded again. */
    state: ifReadable(z.nullable(z.string())),
    /** The signed context, where it is not in the URL. */
    signed: ifReadable(signedContextSchema),
  }),
  /** Of the request with the id `to`. `code` says why it failed, and `message` may say more to a developer. */
  answer: z.looseObject({
    to: z.string(),
    supported: z.boolean(),
    ok: z.boolean(),
    value: z.optional(z.unknown()),
    code: z.optional(z.string()),
    message: z.optional(z.string()),
  }),
  /** The same record, signed anew: it is to be verified before it is shown. */
  context: z.looseObject({ signed: signedContextSchema }),
  environment: environmentSchema,
  /** The agent moved through the CRM's history. */
  path: z.looseObject({ path }),
}))();

export type HostTalk = typeof hostTalk;

/** Host → widget. */
export type HostSaying = MessageOf<HostTalk>;
