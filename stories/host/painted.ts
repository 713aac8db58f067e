/** When what was rendered is measured and painted: only then do tabs that do not fit scroll, and from there a focus scrolls them on. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
