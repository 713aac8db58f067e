import * as z from 'zod/mini';
import type { TraceEntry } from './trace-store.ts';

const helloSchema = z.object({ data: z.object({ listensTo: z.array(z.string()) }) });

/** What the widget said since its last handshake that it takes: undefined while it has said nothing. */
export function listensTo(entries: readonly TraceEntry[]): readonly string[] | undefined {
  for (const { kind, type, message } of entries) {
    if (kind === 'sent' && type === 'SYNC') return undefined;
    if (kind === 'received' && type === 'hello') return helloSchema.safeParse(message).data?.data.listensTo;
  }
  return undefined;
}
