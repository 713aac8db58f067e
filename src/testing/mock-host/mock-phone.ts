import { type Call, noCall } from '../../bridge/call-state.ts';
import { ASKS_CRM, askCrm } from '../../host/calling/ask-crm.ts';
import { nextPhone, type Phone, type PhoneEvent, unloadedPhone } from '../../host/calling/phone.ts';
import type { HostMessage, WidgetMessage } from '../../protocol/calling/message.ts';
import type { MockHostOptions } from './mock-host-options.ts';

const PROVIDER = 'mock-phone';

/** What the mock CRM knows of the phone in its frame, by the host's own rules. */
export class MockPhone {
  #phone: Phone = unloadedPhone;
  readonly #post: (message: HostMessage) => void;
  readonly #options: () => MockHostOptions;

  constructor(post: (message: HostMessage) => void, options: () => MockHostOptions) {
    this.#post = post;
    this.#options = options;
  }

  get call(): Call {
    return this.#phone.call;
  }

  step(event: PhoneEvent): HostMessage[] {
    const { state, send } = nextPhone(this.#phone, event);
    this.#phone = state;
    return send;
  }

  /** False where the call is in no state for it. */
  say(message: HostMessage): boolean {
    const send = this.step({ type: 'sending', message });
    for (const each of send) this.#post(each);
    return send.length > 0;
  }

  async hear(message: WidgetMessage): Promise<void> {
    this.step({ type: 'received', message });
    if (!ASKS_CRM.includes(message.type)) return;
    const { engagementId = 701 } = this.#options();
    const engagement = async () => {
      if (engagementId === null) throw new Error('The mock CRM writes no calls down.');
      return { engagementId };
    };
    const asked = { call: this.#phone.call ?? noCall, providerId: PROVIDER, engagementOf: engagement };
    const crm = { createEngagement: engagement, updateEngagement: engagement, finalizeEngagement: engagement, navigateToRecord: () => {} };
    for (const { send } of await Promise.all(askCrm(message, asked, crm))) for (const each of send) this.say(each);
  }
}
