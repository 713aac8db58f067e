import { type DevTools, type Fields, fields } from '../../src/cli/browser/dev-tools.ts';
import type {} from './pages/window.ts';

/** What a page of `pages/` lets its test do. */
type Call = 'holdings' | 'mount' | 'interrupt' | 'reload' | 'visitAll' | 'act' | 'rest' | 'leave';

/** A page or a frame, by the browser's own words: what playwright prepares in each document costs more than the document. */
export interface Target {
  send(method: string, params?: Fields): Promise<Fields>;
  /** What an expression gives in it, or what it promises. */
  run(expression: string): Promise<unknown>;
  call<Name extends Call>(name: Name, ...args: Parameters<Window[Name]>): Promise<unknown>;
}

export async function attach(devTools: DevTools, targetId: string): Promise<Target> {
  const { sessionId } = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method: string, params: Fields = {}) => devTools.send(method, params, String(sessionId));
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { exception } = fields(exceptionDetails);
    if (exception !== undefined) throw new Error(`${expression}: ${fields(exception)['description']}`);
    return fields(result)['value'];
  };
  return { send, run, call: (name, ...args) => run(`window.${name}(...${JSON.stringify(args)})`) };
}
