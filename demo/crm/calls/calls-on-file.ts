import { readFile } from 'node:fs/promises';
import { callingSettingsSchema } from 'partner-widgets/protocol';
import * as z from 'zod/mini';
import { engagementSchema } from './engagement.ts';
import { firstPhones } from './first-phones.ts';

const onFile = z.object({
  /** Where the demo's own phones were served from when this was written. */
  partners: z.string(),
  phones: z.record(z.string(), callingSettingsSchema),
  engagements: z.array(engagementSchema),
});

export type CallsOnFile = z.infer<typeof onFile>;

/** The phones and calls in the file, or a first start's. */
export async function readCalls(file: string, partners: string): Promise<CallsOnFile> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { partners, phones: firstPhones(partners), engagements: [] };
  return moved(parseCalls(text, file), partners);
}

/** This start may have got other ports than the last one. */
function moved({ partners: before, phones, ...rest }: CallsOnFile, partners: string): CallsOnFile {
  const here = (url: string) => (url.startsWith(`${before}/`) ? partners + url.slice(before.length) : url);
  const all = Object.entries(phones).map(([id, settings]) => [id, { ...settings, url: here(settings.url) }]);
  return { ...rest, partners, phones: Object.fromEntries(all) };
}

function parseCalls(text: string, file: string): CallsOnFile {
  try {
    return onFile.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} does not hold the demo's calls. Delete it, and the next start begins without any.`);
  }
}
