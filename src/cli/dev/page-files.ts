import { readFile } from 'node:fs/promises';
import { contentSecurityPolicyFor } from '../../server/index.ts';

const FILES: Record<string, { name: string; type: string }> = {
  '/': { name: 'index.html', type: 'text/html' },
  '/playground.js': { name: 'playground.js', type: 'text/javascript' },
  '/playground.css': { name: 'playground.css', type: 'text/css' },
};

/** The page as it was built. It frames the widget and nothing else, and nobody frames it. */
export async function pageFile(url: URL, widgetUrl: URL): Promise<Response | undefined> {
  const file = FILES[url.pathname];
  if (!file) return undefined;
  const body = await readFile(new URL(`./playground/${file.name}`, import.meta.url));
  return new Response(body, { headers: { ...headersFor(url.origin, widgetUrl), 'Content-Type': `${file.type}; charset=utf-8` } });
}

function headersFor(hostOrigin: string, widgetUrl: URL): Record<string, string> {
  const { header } = contentSecurityPolicyFor([{ url: widgetUrl.href }], { hostOrigin, delivery: 'post' });
  const own = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'";
  return {
    'Content-Security-Policy': `${own}; frame-ancestors 'none'; require-trusted-types-for 'script'; ${header}`,
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}
