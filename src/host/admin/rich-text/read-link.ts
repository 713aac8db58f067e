const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const MAIL_ADDRESS = /^[^\s@/]+@[^\s@/]+$/;

/** What somebody typed as a link's address → https, http or mailto URL; undefined when it is none. "example.com" is https. */
export function readLink(typed: string): string | undefined {
  const text = typed.trim();
  const address = SCHEME.test(text) ? text : `${MAIL_ADDRESS.test(text) ? 'mailto:' : 'https://'}${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return ['https:', 'http:', 'mailto:'].includes(protocol) ? href : undefined;
}
