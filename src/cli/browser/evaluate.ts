import { BrowserGone, type DevTools, fields } from './dev-tools.ts';

interface Place {
  frameId: string;
  session: string;
}

/** An expression's result in a frame, seen from beside its scripts. Rejects with a TypeError that says what the expression threw. */
export async function evaluate(devTools: DevTools, { frameId, session }: Place, source: string): Promise<unknown> {
  const world = { frameId, worldName: 'partner-widgets' };
  const { executionContextId: contextId } = await devTools.send('Page.createIsolatedWorld', world, session);
  // Not on the browser's own error page.
  const expression = `location.protocol.startsWith('http') ? (${source}) : undefined`;
  const asked = { expression, contextId, returnByValue: true, awaitPromise: true };
  const { result, exceptionDetails } = await devTools.send('Runtime.evaluate', asked, session);
  const { exception } = fields(exceptionDetails);
  if (exception !== undefined) throw new TypeError(String(fields(exception)['description']));
  return fields(result)['value'];
}

/** The same of a page that may be replaced meanwhile, or whose script never ends: undefined then. `patience`: milliseconds. */
export async function evaluateWithin(patience: number, devTools: DevTools, place: Place, source: string): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, patience, undefined);
  });
  const answered = evaluate(devTools, place, source).catch((error: unknown) => {
    if (error instanceof BrowserGone || error instanceof TypeError) throw error;
    // The next look finds the new page.
    return undefined;
  });
  return Promise.race([answered, late]).finally(() => clearTimeout(timer));
}
