import type { DevTools, Fields, Hear } from './dev-tools.ts';

/** Has the browser tell what happens in a page or a frame. `patterns`: the requests that wait until they are answered. */
export async function attend(devTools: DevTools, sessionId: string, hear: Hear, patterns: readonly Fields[]): Promise<void> {
  devTools.hear(sessionId, hear);
  const commands: [method: string, params: Fields][] = [
    ['Network.enable', { maxTotalBufferSize: 200_000_000, maxResourceBufferSize: 50_000_000 }],
    ['Network.setCacheDisabled', { cacheDisabled: true }],
    ['Page.enable', {}],
    ['Runtime.enable', {}],
    ['Log.enable', {}],
    ['Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: 'light' }] }],
    ...(patterns.length > 0 ? [['Fetch.enable', { patterns }] satisfies [string, Fields]] : []),
  ];
  await Promise.all(commands.map(([method, params]) => devTools.send(method, params, sessionId)));
}
