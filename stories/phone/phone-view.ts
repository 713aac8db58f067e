export interface Party {
  number: string;
  /** Who that is, when the CRM knows. */
  name?: string | undefined;
}

/** What the soft phone shows and may do, whichever SDK is under it. */
export type PhoneView =
  | { status: 'connecting' }
  | { status: 'failed'; code: string }
  | { status: 'logged-out'; logIn(): void }
  | {
      status: 'idle';
      call(number: string): void;
      receive(fromNumber: string): void;
      complain(message: string): void;
      openRecord(id: number): void;
      resize(width: number, height: number): void;
    }
  | { status: 'dialing'; party: Party; begin(): void; hangUp(): void }
  | { status: 'ringing'; party: Party; isInbound: boolean; answer(): void; hangUp(): void }
  | { status: 'answered'; party: Party; hangUp(): void }
  | { status: 'ended'; party: Party; save(notes: string): void };
