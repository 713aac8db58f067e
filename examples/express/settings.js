import { widgetSecurityHeaders } from 'partner-widgets/server';

/** Ends the process when something is missing: a server that cannot verify does not start. */
export function readSettings(env) {
  const secretKey = env.WIDGET_SECRET_KEY?.trim();
  if (!secretKey) stop('WIDGET_SECRET_KEY is not set. Start with the key that the CRM gave you: WIDGET_SECRET_KEY=… npm start');
  const port = Number(env.PORT ?? 3000);
  const frameAncestors = (env.CRM_ORIGINS ?? 'http://localhost:3000').split(',').map((origin) => origin.trim());
  return { secretKey, port, headers: headersFor(frameAncestors) };
}

function headersFor(frameAncestors) {
  try {
    const headers = widgetSecurityHeaders({ frameAncestors });
    // A comma makes it a second policy: nothing runs in this page, and nothing but its own stylesheet is loaded.
    const policy = `${headers['Content-Security-Policy']}, default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'`;
    return { ...headers, 'Content-Security-Policy': policy };
  } catch (error) {
    stop(`CRM_ORIGINS: ${error.message}`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
