'use client';

export type { CallingExtension } from './calling-extension.ts';
export type { CallingOptions } from './calling-store.ts';
export { type GateWords, gateWords } from './gate-words.ts';
export { useCallingExtension } from './use-calling-extension.ts';
export type { EntryOptions } from './use-entry.ts';
export { useVerifiedContext, type VerifiedContextOptions, type VerifiedContextState } from './use-verified-context.ts';
export { useWidgetContext, type WidgetContextState } from './use-widget-context.ts';
export type { VerifyContext } from './verify.ts';
export { verifyWithEndpoint } from './verify-with-endpoint.ts';
export { WidgetGate, type WidgetGateProps } from './WidgetGate.tsx';
