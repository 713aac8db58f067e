import express from 'express';
import { createVerifyHandler, toNodeListener, widgetSecurityHeaders } from 'partner-widgets/server';

// Throws when the key is missing: a server that cannot verify does not start.
const verify = createVerifyHandler({ secretKeys: process.env['WIDGET_SECRET_KEY'] ?? '' });
const headers = widgetSecurityHeaders({ frameAncestors: ['https://app.suresend.ai'] });

const app = express();
app.post('/verify', toNodeListener(verify));
app.use(
  express.static('dist', {
    // For the page; its scripts and pictures may be kept by caches.
    setHeaders: (response, path) => path.endsWith('.html') && response.set(headers),
  }),
);
app.listen(3000);
