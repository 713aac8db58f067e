import type { Capability } from '../protocol/conversation/capability.ts';
import type { HostEnvironment } from '../protocol/conversation/environment.ts';
import type { Failure } from '../protocol/failure.ts';
import type { SignedContext } from '../protocol/signed-context.ts';

/** How this page stands with the CRM that frames it. */
export type HostLink =
  | { status: 'connecting'; path?: string | undefined }
  /** Every wish is answered `supported: false`: `not-in-frame` at once, `unknown-host`, or `sync-timeout` after 30 s. */
  | { status: 'failed'; failure: Failure; path?: string | undefined }
  | ({ status: 'connected'; hostOrigin: string } & Welcome);

/** What the host said of itself. One that speaks HubSpot's calling wire alone grants nothing. */
export interface Welcome {
  capabilities: readonly Capability[];
  environment?: HostEnvironment | undefined;
  /** Where in the widget the agent is, by the CRM's address or by what the widget set. */
  path?: string | undefined;
  /** JSON text that this widget gave the host to keep. */
  state?: string | null | undefined;
  /** The signed context, where it is not in the URL. */
  signed?: SignedContext | undefined;
}

/** A Result that also says whether this host can do such a thing at all. */
export type Answer<T = undefined> =
  | { supported: true; ok: true; value: T }
  | { supported: true; ok: false; failure: Failure }
  /** `unsupported` by this host, or no host: `not-in-frame`, `unknown-host`, `sync-timeout`. */
  | { supported: false; ok: false; failure: Failure };
