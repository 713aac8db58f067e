'use client';

export { CallDock, type CallDockProps } from './calling/CallDock.tsx';
export { CallingSettingsForm, type CallingSettingsFormProps } from './calling/CallingSettingsForm.tsx';
export { CallingWidget, type CallingWidgetProps } from './calling/CallingWidget.tsx';
export { type CallingSettingsWords, callingSettingsWords } from './calling/calling-settings-words.ts';
export { type CallingWords, callingWords } from './calling/calling-words.ts';
export type { CallerIdMatch, CrmCallbacks, EngagementProperties, EngagementUpdate, KnownCall } from './calling/crm-callbacks.ts';
export type { DialRequest } from './calling/dial.ts';
export type { Alert } from './calling/dock.ts';
export { type Calling, type UseCallOptions, useCall } from './calling/use-call.ts';
export type { FrameOptions } from './frame-options.ts';
export { type OwnTab, PartnerWidgetTabs, type PartnerWidgetTabsProps } from './PartnerWidgetTabs.tsx';
export { SignedWidgetFrame, type SignedWidgetFrameProps } from './SignedWidgetFrame.tsx';
export type { SignContext } from './sign.ts';
export { signWithEndpoint } from './sign-with-endpoint.ts';
export { type SignedUrl, type SignedUrlOptions, useSignedUrl } from './use-signed-url.ts';
export { type FrameStatus, useWidgetFrame, type WidgetFrame, type WidgetFrameOptions } from './use-widget-frame.ts';
export { type HostWords, hostWords } from './words.ts';
