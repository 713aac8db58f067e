/** Next.js calls it as the server starts. Imported on Node alone, as edge runtimes have no process to end. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { stopWithoutSettings } = await import('./lib/stop-without-settings');
  stopWithoutSettings();
}
