import { waitFor } from 'storybook/test';

// What each widget's window told (widget/use-report.ts), as a story cannot look into another origin's page.
const reports = new WeakMap<object, unknown>();

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source && typeof data === 'object' && data && 'storyWidget' in data) reports.set(source, data.storyWidget);
});

/** Waits until the widget in this frame has verified its context and rendered: gives the view that it shows. */
export function reportOf(frame: HTMLIFrameElement): Promise<unknown> {
  return waitFor(
    () => {
      const report = frame.contentWindow && reports.get(frame.contentWindow);
      if (!report) throw new Error('The widget has not rendered.');
      return report;
    },
    { timeout: 5_000 },
  );
}
