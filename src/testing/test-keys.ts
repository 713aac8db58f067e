import type { PublicKey } from '../protocol/public-key.ts';
import type { SigningKey } from '../server/ed25519.ts';

/** For `verifyWithPublicKey` in tests and stories. */
export const testPublicKey: PublicKey = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
};

/** Its other half, known to the world: the example of RFC 8037. */
export const testSigningKey: SigningKey = { ...testPublicKey, d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' };
