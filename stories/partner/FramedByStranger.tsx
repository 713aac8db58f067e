import { useEffect, useRef } from 'react';
import { widgetUrl } from '../widget-url.ts';

/** A page that speaks as a CRM would, and that the phone was not told of. Without an origin of its own the phone is on nobody's machine. */
export function FramedByStranger() {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const sync = { type: 'SYNC', messageId: '1' };
    const timer = setInterval(() => frame.current?.contentWindow?.postMessage(sync, '*'), 100);
    return () => clearInterval(timer);
  }, []);
  const folder = new URL('phone', new URL(new URL(widgetUrl).pathname, location.origin)).href;
  const { theme = '' } = document.documentElement.dataset;
  const page = `<!doctype html>
    <html lang="en" data-theme="${theme}">
      <title>Phone</title>
      <link rel="stylesheet" href="${folder}/show.css" />
      <link rel="stylesheet" href="${folder}/state.css" />
      <div id="root"></div>
      <script type="module" src="${folder}/state.js"></script>
    </html>`;
  return <iframe ref={frame} className="story-frame" title="Acme Phone" srcDoc={page} referrerPolicy="no-referrer" />;
}
