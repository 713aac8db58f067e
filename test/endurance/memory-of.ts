import type { CDPSession } from 'playwright';

/** What the browser itself has in the memory of a page's process, when it has thrown away what nobody can reach. */
export interface Memory {
  counts: Record<string, number>;
  /** kB */
  heap: number;
}

/** Of the page's own window; every object is an `Object`, functions and arrays too. */
const CLASSES = [
  'Object',
  'HTMLIFrameElement',
  'MessagePort',
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'AbortController',
];

export async function memoryOf(session: CDPSession): Promise<Memory> {
  const objects = await countObjects(session);
  // What one collection lets go of may hold more.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners: EventListener, documents: Document, nodes: Node } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { counts: { ...objects, EventListener, Document, Node }, heap: Math.round(usedSize / 1024) };
}

async function countObjects(session: CDPSession): Promise<Record<string, number>> {
  const objectGroup = 'counted';
  const { result } = await session.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup });
  const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '', objectGroup });
  const { result: counted } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: `function (...names) {
      return names.map((name) => this.filter((each) => each instanceof window[name]).length);
    }`,
    arguments: CLASSES.map((value) => ({ value })),
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return Object.fromEntries(CLASSES.map((name, at) => [name, Number(counted.value[at])]));
}
