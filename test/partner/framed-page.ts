import { expect, onTestFinished } from 'vitest';

/** A partner's page in a frame of the test's own origin, so that its address and its history can be read. */
export async function openPage(search: string, path = '/test/partner/pages/widget.html') {
  const frame = document.createElement('iframe');
  frame.src = `${path}${search}`;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const pageWindow = (): Window => {
    if (!frame.contentWindow) throw new Error('The frame has no window.');
    return frame.contentWindow;
  };
  const widget = () => frame.contentDocument?.querySelector('p');
  return {
    status: () => widget()?.dataset['status'],
    greeted: () => widget()?.dataset['greeted'],
    text: () => widget()?.textContent,
    location: () => pageWindow().location,
    history: () => pageWindow().history,
    /** Lets the page's verifier answer. */
    async verify(): Promise<void> {
      await expect.poll(() => frame.contentDocument?.body.dataset['asked']).toBe('yes');
      pageWindow().dispatchEvent(new Event('verify'));
    },
    /** Reloads as the agent's browser would. */
    async reload(): Promise<void> {
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      pageWindow().location.reload();
      await loaded;
    },
  };
}
