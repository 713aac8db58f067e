import { Hono } from 'hono';

/** A page that nobody may frame: what a partner's server answers whose developer forgot to let the CRM in. */
export function blocked(): Hono {
  const app = new Hono();
  app.get('/blocked/', (context) => {
    context.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    return context.html('<!doctype html><html lang="en"><title>Blocked on purpose</title><p>Nobody frames this page.</p></html>');
  });
  return app;
}
