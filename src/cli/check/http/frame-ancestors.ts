/** The sources of each frame-ancestors that the headers hold. All of them have to allow a page. */
export function frameAncestorsOf(headers: Headers): string[][] {
  const policies = (headers.get('Content-Security-Policy') ?? '').split(',');
  return policies.flatMap((policy) => {
    const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
    // The first of a name counts.
    const found = directives.find(([name = '']) => name.toLowerCase() === 'frame-ancestors');
    return found ? [found.slice(1).map((source) => source.toLowerCase())] : [];
  });
}

/** `*`, or a scheme alone. */
export function isAnyones(source: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?\*?$/.test(source) || /^(https?:\/\/)?\*(:\*)?$/.test(source);
}

export function sourceAllows(source: string, origin: string): boolean {
  if (isAnyones(source)) return source === '*' || origin.startsWith(source.replace(/\*.*$/, ''));
  const parts = /^(?:(https?):\/\/)?(\*\.)?([^:/*]+)(?::(\d+|\*))?\/?$/.exec(source);
  if (!parts) return false;
  const [, scheme, wildcard, host = '', port] = parts;
  const { protocol, hostname, port: theirs } = new URL(origin);
  const isHost = wildcard === undefined ? hostname === host : hostname.endsWith(`.${host}`);
  const isScheme = scheme === undefined || `${scheme}:` === protocol || (scheme === 'http' && protocol === 'https:');
  // An origin does not write its scheme's own port.
  const own = port === (protocol === 'https:' ? '443' : '80') ? '' : (port ?? '');
  return isHost && isScheme && (port === '*' || own === theirs);
}

/** An origin that these allow: the CRM, when nobody has said who it is. */
export function originIn(lists: readonly (readonly string[])[]): string | undefined {
  for (const source of lists.flat()) {
    const origin = source.replace('*.', 'crm.').replace(/:\*$/, '').replace(/\/$/, '');
    const full = origin.includes('://') ? origin : `https://${origin}`;
    const isOrigin = /^https?:\/\/[\w.-]+(:\d+)?$/.test(full) && !isAnyones(source);
    if (isOrigin && lists.every((list) => list.some((each) => sourceAllows(each, full)))) return full;
  }
  return undefined;
}
