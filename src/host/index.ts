'use client';

export { CallingSettingsForm, type CallingSettingsFormProps } from './calling/CallingSettingsForm.tsx';
export { type CallingSettingsWords, callingSettingsWords } from './calling/calling-settings-words.ts';
export type { FrameOptions } from './frame-options.ts';
export { type OwnTab, PartnerWidgetTabs, type PartnerWidgetTabsProps } from './PartnerWidgetTabs.tsx';
export { SignedWidgetFrame, type SignedWidgetFrameProps } from './SignedWidgetFrame.tsx';
export type { SignContext } from './sign.ts';
export { signWithEndpoint } from './sign-with-endpoint.ts';
export { type SignedUrl, type SignedUrlOptions, useSignedUrl } from './use-signed-url.ts';
export { type FrameStatus, useWidgetFrame, type WidgetFrame, type WidgetFrameOptions } from './use-widget-frame.ts';
export { type HostWords, hostWords } from './words.ts';
