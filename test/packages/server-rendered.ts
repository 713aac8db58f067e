import type { IncomingMessage, ServerResponse } from 'node:http';
import { createMemoryReplayStore, toNodeListener, verifyWidgetRequest, widgetSecurityHeaders } from '../../src/server/index.ts';

const inHtml = (text: string): string => text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`);

const page = (...lines: string[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Widget</title>${lines.map((line) => `<p>${inHtml(line)}</p>`).join('')}</html>`;

/** A widget without a script: its server verifies the request, once for each URL, and answers with the finished page. */
export function serverRendered(secretKey: string, crm: string): (request: IncomingMessage, response: ServerResponse) => void {
  const replayStore = createMemoryReplayStore();
  const headers = { ...widgetSecurityHeaders({ frameAncestors: [crm] }), 'Content-Type': 'text/html' };
  const listener = toNodeListener(async (request) => {
    const verdict = await verifyWidgetRequest(request, secretKey, { replayStore });
    if (!verdict.ok) return new Response(page('This could not be verified. Open the tab once more.'), { status: 403, headers });
    const { person, company } = verdict.value;
    const name = company ? company.name : [person?.firstName, person?.lastName].filter(Boolean).join(' ');
    return new Response(page(name || 'No name', (person ?? company)?.emails?.[0]?.email ?? 'No e-mail address'), { headers });
  });
  return (request, response) => void listener(request, response);
}
