import type { CallerIdMatch, Calling, EngagementUpdate, KnownCall } from 'partner-widgets/host';

// What the guides' examples take from your own code.

interface Coordinates {
  objectId?: number | string | null | undefined;
  objectTypeId?: string | null | undefined;
}

interface Filing {
  engagementId?: number | string | null | undefined;
  externalCallId?: string | null | undefined;
}

export declare const agent: { userId: string; ownerId: string };
export declare const router: { open(record: Coordinates): Promise<void>; confirmLeave(): boolean };
export declare const api: {
  createCall(started: { call: KnownCall; providerId: string }): Promise<{ engagementId: string }>;
  updateCall(update: EngagementUpdate): Promise<void>;
  findByNumber(number: string | undefined): Promise<CallerIdMatch[]>;
  finalizeCall(filing: Filing): Promise<void>;
};
export declare function Routes(props: { calling: Calling }): React.JSX.Element;
