import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { recordChangeSchema } from './record-change.ts';

/** What was changed in each record, and how often. */
const onFile = z.record(z.string(), z.object({ version: z.number(), change: recordChangeSchema }));

export type RecordsOnFile = z.infer<typeof onFile>;

export async function readRecords(file: string): Promise<RecordsOnFile> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return {};
  try {
    return onFile.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} does not hold the demo's changes. Delete it, and the next start begins without any.`);
  }
}
