/** What may be opened: anything else could run in the host's page or on the agent's machine. */
const PROTOCOLS = ['https:', 'mailto:', 'tel:'];

export function readLink(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return PROTOCOLS.includes(url.protocol) ? url : undefined;
}

/** In a tab of its own that has no way back to this one. */
export function openLink(url: URL): void {
  const link = document.createElement('a');
  link.href = url.href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}
