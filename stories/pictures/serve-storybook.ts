import { preview } from 'vite';

/** Serves a built Storybook on this machine, under both its names: the stories' widget is on the other one. */
export async function serveStorybook(folder: string): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 6106 },
  });
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error('No port was free.');
  return { origin: new URL(origin).origin, close: () => server.close() };
}
