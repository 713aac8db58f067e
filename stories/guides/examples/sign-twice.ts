import type { SigningKey } from 'partner-widgets/server';

/** Each widget's own, by its id. */
const signingKeys = new Map<string, SigningKey>(Object.entries(JSON.parse(process.env['SIGNING_KEYS'] ?? '{}')));

/** Beside `secretKeyFor`, in the options of `createSignHandler`. */
export const signingKeyFor = (widgetId: string) => signingKeys.get(widgetId);
