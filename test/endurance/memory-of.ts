import * as z from 'zod';
import type { Target } from './target.ts';

/** What the browser itself has in the memory of a page's process, when it has thrown away what nobody can reach. */
export interface Memory {
  /** Of all documents in the process. */
  counts: Record<string, number>;
  /** kB */
  heap: number;
}

/** Every object is an `Object`, functions and arrays too. */
const CLASSES = [
  'Object',
  'HTMLIFrameElement',
  'MessagePort',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'AbortController',
];

const countersSchema = z.object({ jsEventListeners: z.number(), documents: z.number(), nodes: z.number() });
const usageSchema = z.object({ usedSize: z.number() });
const objectSchema = z.object({ objectId: z.string() });
const numbersSchema = z.object({ result: z.object({ value: z.array(z.number()) }) });

export async function memoryOf(target: Target): Promise<Memory> {
  // What one collection lets go of may hold more.
  for (let times = 0; times < 2; times++) await target.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, documents, nodes } = countersSchema.parse(await target.send('Memory.getDOMCounters'));
  const { usedSize } = usageSchema.parse(await target.send('Runtime.getHeapUsage'));
  const counts = { EventListener: jsEventListeners, Document: documents, Node: nodes };
  return { counts, heap: Math.round(usedSize / 1024) };
}

/** Of the page's own window alone: each window has classes of its own. */
export async function countObjects(target: Target): Promise<Record<string, number>> {
  const objectGroup = 'counted';
  const { result } = await target.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup });
  const { objectId: prototypeObjectId } = objectSchema.parse(result);
  const { objects } = await target.send('Runtime.queryObjects', { prototypeObjectId, objectGroup });
  const counted = await target.send('Runtime.callFunctionOn', {
    objectId: objectSchema.parse(objects).objectId,
    functionDeclaration: `function (...names) {
      return names.map((name) => this.filter((each) => each instanceof window[name]).length);
    }`,
    arguments: CLASSES.map((value) => ({ value })),
    returnByValue: true,
  });
  await target.send('Runtime.releaseObjectGroup', { objectGroup });
  const { value } = numbersSchema.parse(counted).result;
  return Object.fromEntries(CLASSES.map((name, at) => [name, value[at] ?? 0]));
}
