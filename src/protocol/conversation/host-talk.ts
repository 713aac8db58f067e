import * as z from 'zod/mini';
import type { MessageOf } from '../catalog.ts';
import { signedContextSchema } from '../signed-context-schema.ts';
import { environmentSchema } from './environment.ts';
import { path } from './values.ts';

/** Host → widget: the `data` of each `type` of our own conversation. */
// In a function, as a bundler would keep it where it is not used.
export const hostTalk = /* @__PURE__ */ (() => ({
  /** Answers `hello`, and comes again when what is granted changes. What is not granted is not in it. */
  welcome: z.looseObject({
    version: z.number(),
    /** What the widget may do here; a newer host may name more than this release knows. */
    capabilities: z.array(z.string()),
    // A word that cannot be read is left out: a widget that waits for a better welcome waits for ever.
    environment: z.catch(z.optional(environmentSchema), undefined),
    path: z.catch(z.optional(path), undefined),
    /** What the widget gave to `state`, perhaps before it was loaded again. */
    state: z.catch(z.optional(z.nullable(z.string())), undefined),
    /** The signed context, where it is not in the URL. */
    signed: z.catch(z.optional(signedContextSchema), undefined),
  }),
  /** Of the request with the id `to`. `code` says why it failed. */
  answer: z.looseObject({
    to: z.string(),
    supported: z.boolean(),
    ok: z.boolean(),
    value: z.optional(z.unknown()),
    code: z.optional(z.string()),
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
