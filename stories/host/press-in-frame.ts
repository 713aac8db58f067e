/**
 * Presses a button in the frame of this title, as an agent does: what a widget may do only after a click needs a real one. Gives
 * false where no driver holds the browser, as in an open Storybook: there the button waits for the reader.
 */
export async function pressInFrame(title: string, name: string): Promise<boolean> {
  if (!import.meta.env['VITEST']) return false;
  const { page } = await import('vitest/browser');
  await page.frameLocator(page.getByTitle(title)).getByRole('button', { name, exact: true }).click();
  return true;
}

/** Presses a key of the keyboard, where a driver holds the browser: Escape closes a dialog only when it is a real one. */
export async function pressKey(key: string): Promise<boolean> {
  if (!import.meta.env['VITEST']) return false;
  const { userEvent } = await import('vitest/browser');
  await userEvent.keyboard(`{${key}}`);
  return true;
}
