import * as z from 'zod';
import { type Memory, memoryOf } from './memory-of.ts';
import type { Target } from './target.ts';

const heldSchema = z.object({ listeners: z.number(), timers: z.number(), ports: z.number() });

interface Side {
  /** What a page counts by itself. */
  held: z.output<typeof heldSchema>;
  /** What the browser has. */
  memory: Memory;
}

/** The CRM's page, and its widgets together. */
export type Holdings = Record<'page' | 'widgets', Side>;

/** `standing`: a frame of the widgets' site. */
export const holdingsOf = async (page: Target, standing: Target): Promise<Holdings> => ({
  page: await sideOf(page),
  widgets: await sideOf(standing),
});

const sideOf = async (target: Target): Promise<Side> => ({
  held: heldSchema.parse(await target.call('holdings')),
  memory: await memoryOf(target),
});
