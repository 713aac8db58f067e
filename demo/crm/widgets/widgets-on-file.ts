import { readFile } from 'node:fs/promises';
import { enablementSchema, reviewedWidgetSchema, widgetKeySchema } from 'partner-widgets/protocol';
import { firstSecretKey } from 'partner-widgets/server';
import * as z from 'zod/mini';
import { enabledWidgets, firstWidgets, widgetIds } from './first-widgets.ts';

const onFile = z.object({
  /** Where the demo's own widgets were served from when this was written. */
  partners: z.string(),
  widgets: z.array(
    z.extend(reviewedWidgetSchema, {
      place: z.enum(['tab', 'overview']),
      delivery: z.optional(z.enum(['query', 'message', 'post'])),
    }),
  ),
  enablements: z.array(enablementSchema),
  keys: z.record(z.string(), z.array(z.extend(widgetKeySchema, { secretKey: z.string() }))),
});

export type WidgetsOnFile = z.infer<typeof onFile>;

/** The widgets in the file, or a first start's. */
export async function readWidgets(file: string, partners: string, firstKeys: Record<string, string>): Promise<WidgetsOnFile> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return moved(parseWidgets(text, file), partners);
  const widgets = firstWidgets(partners);
  const keys = widgetIds.map((id) => [id, firstSecretKey().map((key) => ({ ...key, secretKey: firstKeys[id] ?? key.secretKey }))]);
  return { partners, widgets, enablements: enabledWidgets(widgets), keys: Object.fromEntries(keys) };
}

/** This start may have got other ports than the last one. */
function moved({ partners: before, widgets, ...rest }: WidgetsOnFile, partners: string): WidgetsOnFile {
  const here = (url: string) => (url.startsWith(`${before}/`) ? partners + url.slice(before.length) : url);
  const all = widgets.map((widget) => ({ ...widget, url: here(widget.url), iconUrl: widget.iconUrl && here(widget.iconUrl) }));
  return { ...rest, partners, widgets: all };
}

function parseWidgets(text: string, file: string): WidgetsOnFile {
  try {
    return onFile.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} does not hold the demo's widgets. Delete it, and the next start begins with its own.`);
  }
}
