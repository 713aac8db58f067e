import type { Page as Tab } from 'playwright';

/** What went wrong in a tab since the last look: what nobody caught, what could not be loaded. React prints what a story throws on purpose. */
export function watchErrors(tab: Tab): () => string[] {
  let errors: string[] = [];
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
