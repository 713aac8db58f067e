import type { CallingSettings, CompleteCallingSettings } from 'partner-widgets/protocol';

// What the guides' examples take from your own code.

export declare const settingsStore: {
  ownerOf(appId: string, authorization: string | null): Promise<{ id: string } | null>;
  read(appId: string): Promise<CallingSettings | null>;
  write(appId: string, settings: CompleteCallingSettings): Promise<void>;
  remove(appId: string): Promise<void>;
};
