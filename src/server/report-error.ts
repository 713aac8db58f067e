/** Tells of what a callback threw. A reporter that fails, now or later, does not change the answer. */
export function reportError(error: unknown, onError: ((error: unknown) => void) | undefined): void {
  Promise.resolve(error)
    .then((thrown) => onError?.(thrown))
    .catch(() => {});
}
