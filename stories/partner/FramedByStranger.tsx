import { useEffect, useRef, useState } from 'react';
import { widgetUrl } from '../widget-url.ts';

interface FramedByStrangerProps {
  /** The folder and name of the page. */
  page?: 'phone/state' | 'talks/hooks';
  title?: string;
}

/** A page that speaks as a CRM would, and that the page in it was not told of. Without an origin of its own that page is on nobody's machine. */
export function FramedByStranger({ page = 'phone/state', title = 'Acme Phone' }: FramedByStrangerProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const sync = { type: 'SYNC', messageId: '1' };
    const timer = setInterval(() => frame.current?.contentWindow?.postMessage(sync, '*'), 100);
    return () => clearInterval(timer);
  }, []);
  const [html, setHtml] = useState<string>();
  useEffect(() => {
    const { href } = new URL(`${page}.html`, new URL(new URL(widgetUrl).pathname, location.origin));
    const { theme = '' } = document.documentElement.dataset;
    const load = async () => {
      const text = await (await fetch(href)).text();
      setHtml(text.replace('<html', `<html data-theme="${theme}"`).replace('<head>', `<head><base href="${href}">`));
    };
    void load();
  }, [page]);
  return <iframe ref={frame} className="story-frame" title={title} srcDoc={html} referrerPolicy="no-referrer" />;
}
