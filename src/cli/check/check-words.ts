import type { CheckId, ChecklistPoint } from '../../protocol/review/checklist.ts';

export interface CheckWords {
  title: string;
  /** What happens to agents, contacts or the partner otherwise. */
  why: string;
  /** What to do where it fails. */
  fix: string;
}

export const pointTitles: Record<ChecklistPoint, string> = {
  signature: 'Signatures are verified',
  timestamp: 'Old contexts are refused',
  'both-views': 'Its views work',
  'edge-cases': 'Errors and odd names are handled',
  'loading-states': 'Loading is shown',
  'under-two-seconds': 'Usable in under 2 seconds',
  mobile: 'Fits a phone',
  'quiet-console': 'The console is quiet',
  https: 'Served over https',
  'security-headers': 'Security headers are set',
  'secret-key': 'The secret key stays on the server',
  accessible: 'Accessible',
};

const VERIFY = 'Compare HMAC-SHA256 of the Base64 text with all 64 digits before anything is decoded: verifyContext does.';

export const checkWords: Record<CheckId, CheckWords> = {
  'tampered-refused': {
    title: 'A changed context is refused',
    why: 'Whoever changes the URL could show your widget any contact, in the name of any agent.',
    fix: VERIFY,
  },
  'unsigned-refused': {
    title: 'A context without a signature is refused',
    why: 'Anyone can write a context; the signature alone says that it is the CRM’s.',
    fix: 'Treat a missing or empty signature as a wrong one, and show nothing of the context.',
  },
  'stale-refused': {
    title: 'An old context is refused',
    why: 'Signed URLs stay in histories and logs. One that is found there must open nothing.',
    fix: 'Refuse a timestamp more than 300 seconds old, after the signature was verified.',
  },
  'future-refused': {
    title: 'A context from the future is refused',
    why: 'One dated ahead stays fresh for as long as its writer likes. The guide’s own sample accepts it.',
    fix: 'Refuse a timestamp more than 60 seconds ahead: a negative age is no young one.',
  },
  'person-view': {
    title: 'A person is shown',
    why: 'This is what the agent opened your widget for.',
    fix: 'Read context.person, and show the name, an e-mail address or a phone number. For a widget without this view: --view company.',
  },
  'company-view': {
    title: 'A company is shown',
    why: 'Teams may switch your widget on for companies, too.',
    fix: 'Read context.company, and show its name, an e-mail address or a phone number. For a widget without this view: --view person.',
  },
  'sparse-context': {
    title: 'A contact without details is shown',
    why: 'Most fields may be null or missing, many at once, or new: agents read “null null”, or nothing at all.',
    fix: 'Write a word where a field is missing, and look no deeper into what may be null. Let servers take URLs of 8,000 characters.',
  },
  unicode: {
    title: 'Names in every script are right',
    why: 'Agents read JosÃ© where a contact is called José.',
    fix: 'Decode Base64 to bytes and these as UTF-8: atob alone does half of it. Percent-encode the context in URLs that you make.',
  },
  'html-inert': {
    title: 'HTML in names is text',
    why: 'Contacts write their own names. One named <img onerror=…> would run in your page, with all it may do.',
    fix: 'Use textContent, or a framework that escapes, and never innerHTML. Link to websites only where they begin with https:.',
  },
  'errors-in-words': {
    title: 'Errors are said in words',
    why: 'An agent cannot tell a white page, or “Loading…”, from a slow one.',
    fix: 'Catch what verifying, decoding and reading may throw, and show a sentence with what the agent can do.',
  },
  'loading-state': {
    title: 'Loading is shown',
    why: 'While your server answers slowly the agent looks at a white tab, and leaves it.',
    fix: 'Put a word or a spinner into the HTML itself, and mark it with role="status" or aria-busy.',
  },
  'interactive-in-time': {
    title: 'Usable in under 2 seconds',
    why: 'Agents are on the phone. The guide promises them two seconds.',
    fix: 'Load less before the contact is shown: a smaller bundle, the rest later, and a cache for what does not change.',
  },
  'phone-width': {
    title: 'Fits the width of a phone',
    why: 'At 390 pixels what is beyond the edge is not seen, or scrolls sideways.',
    fix: 'Let wide parts wrap or scroll by themselves: max-width: 100%, flex-wrap, overflow-wrap: anywhere.',
  },
  'console-quiet': {
    title: 'No console errors or warnings',
    why: 'What is there today hides what comes tomorrow.',
    fix: 'Mend what is reported: a missing file, an uncaught error, a policy that blocks a part of the page.',
  },
  https: {
    title: 'The address is https',
    why: 'Over http everyone on the way reads the context. A CRM refuses such a widget.',
    fix: 'Serve it over https, with a certificate that browsers accept, and redirect to nothing else.',
  },
  'frame-ancestors': {
    title: 'Only the CRM may frame it',
    why: 'Any page could show your widget and have its buttons clicked. X-Frame-Options: ALLOW-FROM does nothing today.',
    fix: 'Send Content-Security-Policy: frame-ancestors with the CRM’s origin, as a header: widgetSecurityHeaders makes it.',
  },
  'referrer-policy': {
    title: 'The signed address is not passed on',
    why: 'Links and pictures could tell other sites the URL, with a contact’s data in it.',
    fix: 'Send Referrer-Policy: no-referrer.',
  },
  'no-secret-in-page': {
    title: 'No secret key in the page or its scripts',
    why: 'Who reads the key can sign contexts for every contact. Everyone can read what a browser is sent.',
    fix: 'Verify on your server, or in the page with the CRM’s public key. Then have the key changed: this one is known.',
  },
  axe: {
    title: 'No violations of WCAG 2.1 AA',
    why: 'Agents with a screen reader, with the keyboard alone or in bright light use it, too.',
    fix: 'Each rule has its page at https://dequeuniversity.com/rules/axe. No tool finds all: try it with the keyboard.',
  },
};
