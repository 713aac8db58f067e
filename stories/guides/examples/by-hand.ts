import { createHmac } from 'node:crypto';

/** A widget's URL by hand, for a CRM that does not run on JavaScript: the same four steps in any language. */
export function widgetUrl(url: string, draft: object, secretKey: string): string {
  const json = JSON.stringify({ ...draft, timestamp: new Date().toISOString() });
  const context = Buffer.from(json, 'utf8').toString('base64');
  const signature = createHmac('sha256', secretKey).update(context).digest('hex');
  return `${url}?context=${encodeURIComponent(context)}&signature=${signature}`;
}
