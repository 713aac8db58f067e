interface ProblemWords {
  title: string;
  text: string;
}

const unproven = 'These notes could not be proven';

const problems: Record<string, ProblemWords> = {
  'missing-context': { title: 'Open these notes from your CRM', text: 'They need to know which record you are looking at.' },
  'not-in-frame': { title: 'Open these notes from your CRM', text: 'They need to know which record you are looking at.' },
  'missing-signature': { title: unproven, text: 'The CRM’s signature is missing. Nothing was shown. Tell your administrator.' },
  'signature-mismatch': { title: unproven, text: 'The signature does not match. Nothing was shown. Tell your administrator.' },
  'stale-context': { title: 'This page is out of date', text: 'Try again to get a fresh one.' },
  'future-context': { title: 'The clocks do not agree', text: 'Our clock is behind your CRM’s. Try again in a minute.' },
  'verify-failed': { title: 'Our server does not answer', text: 'Check your connection, then try again.' },
};

const other: ProblemWords = { title: 'These notes could not be opened', text: 'Nothing was shown. Try again, or tell your administrator.' };

export function problemWords(code: string): ProblemWords {
  return (Object.hasOwn(problems, code) ? problems[code] : undefined) ?? other;
}
