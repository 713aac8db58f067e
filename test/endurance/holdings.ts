import * as z from 'zod';
import { countObjects, type Memory, memoryOf } from './memory-of.ts';
import type { Target } from './target.ts';

const heldSchema = z.object({ listeners: z.number(), timers: z.number(), ports: z.number() });

interface Side {
  /** What a page counts by itself. */
  held: z.output<typeof heldSchema>;
  /** Objects by their class, where there is one window. */
  objects: Record<string, number>;
  /** What the browser has. */
  memory: Memory;
}

/** The CRM's page, and its widgets together. */
export type Holdings = Record<'page' | 'widgets', Side>;

/** `standing`: a frame of the widgets' site. It has a window of its own, so its objects would say nothing of the widgets'. */
export const holdingsOf = async (page: Target, standing: Target): Promise<Holdings> => ({
  page: await sideOf(page, await countObjects(page)),
  widgets: await sideOf(standing, {}),
});

const sideOf = async (target: Target, objects: Side['objects']): Promise<Side> => ({
  objects,
  held: heldSchema.parse(await target.call('holdings')),
  memory: await memoryOf(target),
});
