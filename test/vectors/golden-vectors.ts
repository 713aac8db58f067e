import { ageVectors } from './golden/ages.ts';
import { contextVectors } from './golden/contexts.ts';
import { malformedVectors } from './golden/malformed.ts';
import { publicKeyVectors } from './golden/public-keys.ts';
import { queryVectors } from './golden/queries.ts';
import { signatureVectors } from './golden/signatures.ts';
import { NOW, type Vector } from './golden/vector.ts';

const ABOUT =
  'What a verifier of signed contexts has to say, made by the signer of partner-widgets. For each vector: verify "url" with "secretKeys", as if it were "now". ' +
  'With "ok" the context has these fields in its person or company; else the failure has this code, or in a verifier without codes it is refused. ' +
  'Where there are "publicKeys", "publicKeySignature" can be checked with them, as "expectedByPublicKey" says. The keys are known to the world.';

/** What `vectors.json` holds. No clock and no chance is in it. */
export async function goldenVectors() {
  const groups = await Promise.all([
    contextVectors(),
    signatureVectors(),
    queryVectors(),
    ageVectors(),
    malformedVectors(),
    publicKeyVectors(),
  ]);
  const vectors: Vector[] = groups.flat();
  return { about: ABOUT, now: NOW, maxAgeSeconds: 300, clockToleranceSeconds: 60, vectors };
}
