import { readSettings } from './settings';

/** A server that cannot sign or verify does not start. If this threw, Next.js would tell it and go on. */
export function stopWithoutSettings(): void {
  try {
    readSettings();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
