const KEY = 'partner-widgets:phone';

/** The phone this browser used last. Storage that is shut is no storage. */
export function readLastProvider(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeLastProvider(id: string): void {
  try {
    localStorage.setItem(KEY, id);
  } catch {
    // A private window, or a full disk: then the first phone is shown next time.
  }
}
