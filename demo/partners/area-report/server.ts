import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { isPersonContext } from 'partner-widgets/protocol';
import { readPostedContext, verifyContext } from 'partner-widgets/server';
import { reportFor } from './report.ts';

interface AreaReportOptions {
  secretKeys: () => string[];
  /** The built page, with a place for the report. */
  page: string;
}

/** A widget whose server verifies what it was posted and answers with the finished page: no context in any URL, none in a script. */
export function areaReport({ secretKeys, page }: AreaReportOptions): Hono {
  const app = new Hono();
  app.post('/area-report/', async (context) => {
    const posted = await readPostedContext(context.req.raw);
    const verdict = posted.ok ? await verifyContext(posted.value, secretKeys()) : posted;
    const template = await readFile(page, 'utf8');
    const show = async (report: unknown, status: 200 | 401) =>
      context.html(
        template.replace('<!--report-->', () => String(report)),
        status,
      );
    if (!verdict.ok)
      return show(
        await html`<p role="alert">Nothing is shown, as this could not be verified. <code>${verdict.failure.code}</code></p>`,
        401,
      );
    if (!isPersonContext(verdict.value)) return show(await html`<p>Compass reports on areas for people.</p>`, 200);
    return show(await reportFor(verdict.value.person), 200);
  });
  return app;
}
