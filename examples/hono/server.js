import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { createApp } from './app.js';
import { readSettings } from './settings.js';

const { port, ...settings } = readSettings(process.env);
const app = createApp(settings);
app.use('/public/*', serveStatic({ root: './' }));
serve({ fetch: app.fetch, port }, () => console.log(`The widget is at http://localhost:${port}/widget`));
