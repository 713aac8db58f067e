import CallingExtensions from '@hubspot/calling-extensions-sdk';
import { nextCallId } from './call-id.ts';
import type { PhoneView } from './phone-view.ts';
import { does } from './steps.ts';

interface DialNumber {
  phoneNumber: string;
}

/**
 * The same phone on HubSpot's own SDK, as its developers write one: the page keeps the state of the connection and of the call, and
 * sends nothing before `onReady`.
 */
class HubSpotPhone {
  #view: PhoneView = { status: 'connecting' };
  #isLoggedIn = does('login');
  #call = { externalCallId: '', engagementId: 0, number: '' };
  readonly #listeners = new Set<() => void>();
  readonly #extensions = new CallingExtensions({
    debugMode: false,
    // The types of 0.9.7 ask for all 21 handlers; the code does not.
    eventHandlers: {
      onReady: () => {
        this.#extensions.initialized({ isLoggedIn: this.#isLoggedIn });
        this.#rest();
      },
      onDialNumber: ({ phoneNumber }: DialNumber) => this.#dialing(phoneNumber),
      onCreateEngagementSucceeded: ({ engagementId }: { engagementId: number }) => {
        this.#call.engagementId = engagementId;
      },
      onEndCall: () => this.#hangUp(),
      defaultEventHandler: () => {},
    } as never,
  });

  readonly getView = (): PhoneView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #show(view: PhoneView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }

  #rest(): void {
    if (!this.#isLoggedIn) {
      this.#show({ status: 'logged-out', logIn: () => this.#logIn() });
      return;
    }
    this.#show({
      status: 'idle',
      call: (number) => this.#begin(number),
      receive: (number) => this.#receive(number),
      complain: (message) => this.#extensions.sendError({ message }),
      openRecord: (objectId) => this.#extensions.navigateToRecord({ objectCoordinates: { portalId: 1, objectId, objectTypeId: '0-1' } }),
      resize: (width, height) => this.#extensions.resizeWidget({ width, height }),
    });
  }

  #logIn(): void {
    this.#isLoggedIn = true;
    this.#extensions.userLoggedIn();
    this.#rest();
  }

  #dialing(number: string): void {
    this.#show({ status: 'dialing', party: { number }, begin: () => this.#begin(number), hangUp: () => this.#rest() });
  }

  #begin(number: string): void {
    this.#call = { externalCallId: nextCallId(), engagementId: 0, number };
    this.#extensions.outgoingCall({ externalCallId: this.#call.externalCallId, toNumber: number, createEngagement: true });
    this.#ringing(false);
  }

  #receive(fromNumber: string): void {
    this.#call = { externalCallId: nextCallId(), engagementId: 0, number: fromNumber };
    const { externalCallId } = this.#call;
    this.#extensions.incomingCall({ externalCallId, fromNumber, toNumber: '+1 555 0199', createEngagement: true });
    this.#ringing(true);
  }

  #ringing(isInbound: boolean): void {
    const { number, externalCallId } = this.#call;
    const answer = (): void => {
      this.#extensions.callAnswered({ externalCallId });
      this.#show({ status: 'answered', party: { number }, hangUp: () => this.#hangUp() });
    };
    this.#show({ status: 'ringing', party: { number }, isInbound, answer, hangUp: () => this.#hangUp() });
  }

  #hangUp(): void {
    const { number, ...ids } = this.#call;
    this.#extensions.callEnded({ ...ids, callEndStatus: 'COMPLETED' });
    this.#show({ status: 'ended', party: { number }, save: (notes) => this.#save(notes) });
  }

  #save(notes: string): void {
    const { number: _, ...ids } = this.#call;
    this.#extensions.callCompleted({ ...ids, engagementProperties: { hs_timestamp: Date.now(), hs_call_body: notes } });
    this.#rest();
  }
}

export const hubSpotPhone = new HubSpotPhone();
