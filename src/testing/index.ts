export { awkwardContexts, largeContext } from './awkward-fixtures.ts';
export { companyContext, personContext } from './fixtures.ts';
export { createTestUrl, signTestContext } from './sign-test-context.ts';
export { testPublicKey, testSigningKey } from './test-keys.ts';
export { verifyWithSecretKey } from './verify-with-secret-key.ts';
