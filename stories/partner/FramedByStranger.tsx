import { useEffect, useRef } from 'react';
import { widgetUrl } from '../widget-url.ts';

interface FramedByStrangerProps {
  /** The folder and name of the page's script. */
  page?: 'phone/state' | 'talks/hooks';
  title?: string;
}

const styles = { 'phone/state': ['show', 'state'], 'talks/hooks': ['talks', 'hooks'] };

/** A page that speaks as a CRM would, and that the page in it was not told of. Without an origin of its own that page is on nobody's machine. */
export function FramedByStranger({ page = 'phone/state', title = 'Acme Phone' }: FramedByStrangerProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const sync = { type: 'SYNC', messageId: '1' };
    const timer = setInterval(() => frame.current?.contentWindow?.postMessage(sync, '*'), 100);
    return () => clearInterval(timer);
  }, []);
  const folder = new URL(page.split('/')[0] ?? '', new URL(new URL(widgetUrl).pathname, location.origin)).href;
  const { theme = '' } = globalThis.document.documentElement.dataset;
  const document = `<!doctype html>
    <html lang="en" data-theme="${theme}">
      <title>${title}</title>
      ${styles[page].map((name) => `<link rel="stylesheet" href="${folder}/${name}.css" />`).join('')}
      <div id="root"></div>
      <script type="module" src="${folder}/${page.split('/')[1]}.js"></script>
    </html>`;
  return <iframe ref={frame} className="story-frame" title={title} srcDoc={document} referrerPolicy="no-referrer" />;
}
