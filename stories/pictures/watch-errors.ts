import type { Page as Tab } from 'playwright';

/** What stories throw on purpose, and React prints. */
const ON_PURPOSE = 'A mistake in';

/** What went wrong in a tab since the last look: the console's errors, what was thrown, what could not be loaded. */
export function watchErrors(tab: Tab): () => string[] {
  let errors: string[] = [];
  tab.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes(ON_PURPOSE)) errors.push(message.text());
  });
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`));
  // The next story takes a frame away while it loads.
  tab.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') errors.push(`${why} ${request.url()}`);
  });
  return () => {
    const since = errors;
    errors = [];
    return since.map((error) => error.split('\n')[0] ?? '');
  };
}
