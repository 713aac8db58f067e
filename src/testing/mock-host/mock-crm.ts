import { type Capabilities, grantedBy } from '../../host/conversation/capabilities.ts';
import type { ContextDraft, ViewType } from '../../protocol/context.ts';
import { CONVERSATION_VERSION } from '../../protocol/conversation/capability.ts';
import type { HostEnvironment } from '../../protocol/conversation/environment.ts';
import type { HostSaying } from '../../protocol/conversation/host-talk.ts';
import type { SignedContext } from '../../protocol/signed-context.ts';
import { signContext } from '../../server/sign-context.ts';
import { plainEnvironment } from '../../widget/environment.ts';
import { personContext } from '../fixtures.ts';
import { testSigningKey } from '../test-keys.ts';
import { testSecretKey } from '../test-secret-key.ts';
import { type MockStore, mockCapabilities } from './mock-capabilities.ts';
import type { MockHostOptions } from './mock-host-options.ts';

/** What the mock CRM knows: the record and its signature, how it looks, what it grants and keeps. */
export class MockCrm {
  options: MockHostOptions;
  environment: HostEnvironment;
  draft: ContextDraft;
  readonly store: MockStore;
  #signed: SignedContext;

  private constructor(options: MockHostOptions, draft: ContextDraft, signed: SignedContext) {
    this.options = options;
    this.environment = { ...plainEnvironment, ...options.environment };
    this.draft = draft;
    this.store = { path: options.path, state: options.state ? JSON.stringify(options.state) : null };
    this.#signed = signed;
  }

  static async open(options: MockHostOptions): Promise<MockCrm> {
    const { context = personContext } = options;
    return new MockCrm(options, context, await sign(context, options));
  }

  get signed(): SignedContext {
    return this.#signed;
  }

  get capabilities(): Capabilities {
    return mockCapabilities(this.options, this.store);
  }

  get about(): { widgetId: string; viewType: ViewType; recordId: string } {
    const { person, company } = this.draft;
    return { widgetId: 'mock-widget', viewType: person ? 'person' : 'company', recordId: person?.id ?? company?.id ?? '' };
  }

  grants(name: string): boolean {
    return grantedBy(this.capabilities).some((each) => each === name);
  }

  async signAnew(draft: ContextDraft, how: MockHostOptions): Promise<void> {
    this.draft = draft;
    this.#signed = await sign(draft, how);
  }

  welcome(): HostSaying {
    const { store, environment, signed } = this;
    const capabilities = grantedBy(this.capabilities);
    const has = (name: (typeof capabilities)[number]): boolean => capabilities.includes(name);
    return {
      type: 'welcome',
      data: {
        version: CONVERSATION_VERSION,
        capabilities,
        environment: has('environment') ? environment : undefined,
        path: has('path') ? store.path : undefined,
        state: has('state') ? store.state : undefined,
        signed,
      },
    };
  }
}

function sign(draft: ContextDraft, { secretKey = testSecretKey, now, publicKeySignature }: MockHostOptions): Promise<SignedContext> {
  return signContext(draft, secretKey, {
    ...(now !== undefined && { now }),
    ...(publicKeySignature !== false && { signingKey: testSigningKey }),
  });
}
