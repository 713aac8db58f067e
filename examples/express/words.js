const ASK = 'Reload this tab in the CRM to get a fresh copy.';

/** What the agent reads. Most failures need the CRM to sign anew; `retry` marks those that pass by themselves. */
export function wordsFor(code) {
  switch (code) {
    case 'missing-context':
      return { status: 403, title: 'Open this page from your CRM', text: 'It needs to know which contact you are looking at.' };
    case 'stale-context':
    case 'replayed-context':
      return { status: 403, title: 'This page is out of date', text: ASK };
    case 'future-context':
      return { status: 403, title: 'The clocks do not agree', text: 'Wait a minute, then try again.', retry: true };
    case 'replay-check-failed':
    case 'verify-failed':
      return { status: 503, title: 'This page could not be checked', text: 'Try again in a moment.', retry: true };
    default:
      return { status: 403, title: 'This page could not prove itself', text: `Nothing was shown. ${ASK}` };
  }
}
