import type { PublicKey } from 'partner-widgets/protocol';

/** As the CRM publishes them: the newest, and the one before until nobody signs with it. No secret. */
export const crmKeys: PublicKey[] = [
  { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', kid: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k' },
];
