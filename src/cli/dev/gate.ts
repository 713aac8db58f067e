/** Whom the server answers. */
export interface Gate {
  /** Is it asked by a name of its own? A page elsewhere can point a name of its own at this machine (DNS rebinding). */
  isOwnHost(host: string | null): boolean;
  /** Does the page of this very server ask? */
  isOwnPage(request: Request): boolean;
}

export function createGate(hosts: readonly string[], port: number): Gate {
  const own = new Set(hosts.flatMap((host) => [`${host}:${port}`, ...(port === 80 ? [host] : [])]));
  return {
    isOwnHost: (host) => host !== null && own.has(host.toLowerCase()),
    isOwnPage({ headers, url }) {
      const site = headers.get('sec-fetch-site');
      return headers.get('origin') === new URL(url).origin && (site === null || site === 'same-origin');
    },
  };
}
