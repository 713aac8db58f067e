import { generateSecretKey } from '../../server/index.ts';
import { readSecretKeys } from '../secret-keys.ts';

export interface DevKey {
  secretKey: string;
  /** `made`: for this session, as nobody gave one. */
  origin: 'given' | 'made';
}

/** From where `sign` has it, or made: whoever has no widget yet has no key either. */
export async function readDevKey(mayAsk: boolean): Promise<DevKey> {
  const given = process.env['WIDGET_SECRET_KEY'] ?? '';
  if (given.trim() === '' && !mayAsk) return { secretKey: generateSecretKey(), origin: 'made' };
  const [secretKey = ''] = await readSecretKeys();
  return { secretKey, origin: 'given' };
}
