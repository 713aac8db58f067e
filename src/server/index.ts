export { type ContentSecurityPolicyOptions, contentSecurityPolicyFor, type HostPolicy } from '../protocol/content-security-policy.ts';
export { type CallingSettingsHandlerOptions, createCallingSettingsHandler } from './calling-settings-handler.ts';
export type { SigningKey } from './ed25519.ts';
export { embedSignedContext } from './embed-signed-context.ts';
export {
  firstSecretKey,
  type RegisteredKey,
  type Rotated,
  type RotationOptions,
  type RotationRefusal,
  retireSecretKey,
  rotateSecretKey,
  rotationRefusals,
  secretKeysThatVerify,
  secretKeyThatSigns,
  withoutSecrets,
} from './key-rotation.ts';
export { type NodeListenerOptions, type NodeResponse, toNodeListener } from './node-listener.ts';
export type { NodeRequest } from './node-request.ts';
export type { Now } from './now.ts';
export { type PostedContextOptions, readPostedContext } from './posted-context.ts';
export type { RedisClient } from './redis-client.ts';
export { createRedisReplayStore, type RedisReplayStoreOptions } from './redis-replay-store.ts';
export { registerWidget } from './register-widget.ts';
export { createMemoryReplayStore, type ReplayStore } from './replay-store.ts';
export { generateSecretKey } from './secret-key.ts';
export { type SecurityHeadersOptions, widgetSecurityHeaders } from './security-headers.ts';
export { type SignOptions, signContext } from './sign-context.ts';
export { createSignHandler, type SignHandlerOptions } from './sign-handler.ts';
export { signPreview } from './sign-preview.ts';
export { generateSigningKeyPair } from './signing-key.ts';
export { verifyContext } from './verify-context.ts';
export { createVerifyHandler, type VerifyHandlerOptions } from './verify-handler.ts';
export type { VerifyOptions } from './verify-options.ts';
export { verifyWidgetRequest } from './verify-request.ts';
