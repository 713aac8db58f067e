import * as z from 'zod/mini';
import type { ViewType } from './context.ts';

/** What a host asks its server to sign: a reference. The server writes the context itself, from its own session. */
export interface SignRequest {
  widgetId: string;
  viewType: ViewType;
  /** The person's or company's id. */
  recordId: string;
}

export const signRequestSchema = z.object({
  widgetId: z.string().check(z.minLength(1)),
  viewType: z.enum(['person', 'company']),
  recordId: z.string().check(z.minLength(1)),
});
