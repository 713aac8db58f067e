/** Asks the browser to connect to an origin before a frame does, once for each. */
export class ConnectionHints {
  readonly #links = new Map<string, HTMLLinkElement>();

  add(origin: string): void {
    if (this.#links.has(origin)) return;
    const link = document.createElement('link');
    // Without `crossorigin`: a frame's page is asked for with credentials, over another connection than CORS has.
    link.rel = 'preconnect';
    link.href = origin;
    document.head.append(link);
    this.#links.set(origin, link);
  }

  removeAll(): void {
    for (const link of this.#links.values()) link.remove();
    this.#links.clear();
  }
}
