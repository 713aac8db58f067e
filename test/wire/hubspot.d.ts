// HubSpot's package as these tests use it. Its first releases have no types, and those of 0.9.7 demand every handler.

interface HubSpotPackage {
  CallingExtensions: new (options: {
    debugMode?: boolean;
    eventHandlers: Record<string, (data: unknown, event: unknown) => void>;
  }) => object;
  IFrameManager: new (options: {
    debugMode?: boolean;
    iFrameOptions: { src: string; width: string; height: string; hostElementSelector: string };
    onMessageHandler(message: { type: string; data?: unknown }): void;
  }) => { sendMessage(message: { type: string; data?: unknown }): void; remove(): void };
}

declare module '@hubspot/calling-extensions-sdk/dist/main.esm.js' {
  const CallingExtensions: HubSpotPackage['CallingExtensions'];
  export default CallingExtensions;
  export const IFrameManager: HubSpotPackage['IFrameManager'];
}

declare module 'hubspot-calling-0.0.10' {
  const CallingExtensions: HubSpotPackage['CallingExtensions'];
  export default CallingExtensions;
  export const IFrameManager: HubSpotPackage['IFrameManager'];
}
