import type { ContextDraft } from '../../protocol/context.ts';
import type { Capability } from '../../protocol/conversation/capability.ts';
import type { HostEnvironment } from '../../protocol/conversation/environment.ts';
import type { Confirmation, ModalRequest } from '../../protocol/conversation/widget-talk.ts';
import type { Now } from '../../server/now.ts';

/** What `createMockHost` is given. */
export interface MockHostOptions {
  /** What the widget is opened with, whatever its `timestamp`: it is signed now. Default: `personContext`. */
  context?: ContextDraft | undefined;
  /** What it is signed with. Default: `testSecretKey`. */
  secretKey?: string | undefined;
  /** The moment it is signed for: ten minutes ago gives the widget `stale-context`. Default: the clock. */
  now?: Now | undefined;
  /** `false`: a CRM that does not sign for `verifyWithPublicKey`. Default: with `testSigningKey`. */
  publicKeySignature?: boolean | undefined;
  /**
   * Where the CRM is. Default "http://crm.localhost", which every widget allows on this machine. To see that your widget names the
   * CRM in `allowedOrigins`, give its real one; the tests of one file share it, as they share one page.
   */
  origin?: string | undefined;
  /** What the widget may do. Default: everything. What is left out is answered `unsupported`. */
  capabilities?: readonly Capability[] | undefined;
  /** What it may do, and goes wrong: answered `refused`. Default: nothing. */
  refuses?: readonly Capability[] | undefined;
  /** Did the agent click a moment ago? Without, `openRecord`, `openUrl`, `copy` and `download` are refused. Default true. */
  hasGesture?: boolean | undefined;
  /** What the agent answers. Default: yes. */
  confirm?: boolean | ((confirmation: Confirmation) => boolean | Promise<boolean>) | undefined;
  /** What the page in the modal is closed with. Default: nothing. */
  modal?: ((modal: ModalRequest) => unknown) | undefined;
  /** How the CRM looks. Default: light, English, Coordinated Universal Time. */
  environment?: Partial<HostEnvironment> | undefined;
  /** Where the CRM's address says that the agent is: "/homes/7". */
  path?: string | undefined;
  /** What an earlier page of the widget gave to `keepState`, by key. */
  state?: Readonly<Record<string, unknown>> | undefined;
  /** `false`: a CRM that speaks HubSpot's calling wire and no more. Default true. */
  conversation?: boolean | undefined;
  /** The engagement that calls are written down as; `null`: the CRM cannot write them down. Default 701. */
  engagementId?: number | string | null | undefined;
}
