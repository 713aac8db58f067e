import { testPublicKey, testSigningKey } from '../../../src/testing/index.ts';

// Known to the world, and so of no worth: SHA-256 of "test" and of "old test", and the key pairs of RFC 8032, tests 1 and 2.

export const KEY = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const OLD_KEY = '161857eb119b8dc1b7a324a999be2fd9cc3b20a30fb7124157ce9cd1d1dea685';

export { testPublicKey as PUBLIC_KEY, testSigningKey as SIGNING_KEY };

export const NEW_PUBLIC_KEY = {
  kty: 'OKP',
  crv: 'Ed25519',
  x: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
  kid: 'FtIu-VbGrfe_KB6CH7GNwODB72MNxj_ml11dEvO-7kk',
} as const;

export const NEW_SIGNING_KEY = { ...NEW_PUBLIC_KEY, d: 'TM0Imyj_ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U-4pvs' };
