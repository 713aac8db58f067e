import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';

/** Twice what the guide asks for. Milliseconds. */
const TOO_LONG = 4_000;

/** In front of the page. */
export function slow(): Hono {
  const app = new Hono();
  app.get('/slow/', async (_, next) => {
    await setTimeout(TOO_LONG);
    await next();
  });
  return app;
}
