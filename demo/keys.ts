import { readFile, writeFile } from 'node:fs/promises';
import { generateSecretKey } from 'partner-widgets/server';
import * as z from 'zod/mini';
import { type WidgetId, widgetIds } from './crm/widgets/first-widgets.ts';

/** The CRM's copies and the partners' copies of the keys. In life each partner keeps its own, on its own server. */
export interface DemoKeys {
  /** Signs the agent's session cookie. */
  session: string;
  /** With it partners' servers write to the CRM. */
  partnerToken: string;
  crm: Record<WidgetId, string>;
  partners: Record<WidgetId, string>;
}

const key = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const keysOnFile = z.object({
  session: key,
  partnerToken: z.optional(key),
  crm: z.record(z.string(), key),
  partners: z.record(z.string(), key),
});

/** The keys in the file; those that are not there yet are made and added to it. */
export async function readKeys(file: string): Promise<DemoKeys> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const keys = completeKeys(text === undefined ? undefined : parseKeys(text, file));
  const written = `${JSON.stringify(keys, null, 2)}\n`;
  if (written !== text) await writeFile(file, written, { mode: 0o600 });
  return keys;
}

function completeKeys(kept?: z.infer<typeof keysOnFile>): DemoKeys {
  const crm = keyPerWidget((id) => kept?.crm[id] ?? generateSecretKey());
  // "Broken on purpose": that partner has pasted another key than the one it was given.
  const given = keyPerWidget((id) => (id === 'broken' ? generateSecretKey() : crm[id]));
  return {
    session: kept?.session ?? generateSecretKey(),
    partnerToken: kept?.partnerToken ?? generateSecretKey(),
    crm,
    partners: keyPerWidget((id) => kept?.partners[id] ?? given[id]),
  };
}

function keyPerWidget(keyOf: (id: WidgetId) => string): Record<WidgetId, string> {
  return Object.fromEntries(widgetIds.map((id) => [id, keyOf(id)])) as Record<WidgetId, string>;
}

function parseKeys(text: string, file: string): z.infer<typeof keysOnFile> {
  try {
    return keysOnFile.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} does not hold the demo's keys. Delete it, and the next start makes new ones.`);
  }
}
