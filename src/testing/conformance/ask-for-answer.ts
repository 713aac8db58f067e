/**
 * Asks the widget in the first frame of the page that is open, as a CRM does: SYNC again and again, until its SYNC_ACK or until the
 * patience (milliseconds, 10,000 unless told) is at its end. It needs nothing of this module, so that a browser can be given its
 * source: `await page.evaluate(askForAnswer, 10_000)` in Playwright.
 */
export function askForAnswer(patience = 10_000): Promise<boolean> {
  const frame = document.querySelector('iframe');
  const asked = new Set<string>();
  return new Promise((resolve) => {
    const end = (isAnswered: boolean): void => {
      removeEventListener('message', hear);
      clearInterval(timer);
      clearTimeout(limit);
      resolve(isAnswered);
    };
    const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
      const { type, messageId }: Record<string, unknown> = Object(data);
      const isTheirs = frame !== null && source === frame.contentWindow && origin === new URL(frame.src).origin;
      if (isTheirs && type === 'SYNC_ACK' && asked.has(String(messageId))) end(true);
    };
    const ask = (): void => {
      const messageId = crypto.getRandomValues(new Uint32Array(2)).join('');
      asked.add(messageId);
      if (frame) frame.contentWindow?.postMessage({ type: 'SYNC', messageId, hostUrl: location.origin }, new URL(frame.src).origin);
    };
    const timer = setInterval(ask, 100);
    const limit = setTimeout(() => end(false), patience);
    addEventListener('message', hear);
  });
}
