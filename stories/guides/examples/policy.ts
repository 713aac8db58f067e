import { contentSecurityPolicyFor } from 'partner-widgets/server';
import { log, widgets } from './your-crm.ts';

const { header, advice } = contentSecurityPolicyFor(widgets, { hostOrigin: 'https://crm.example' });
for (const { code, text } of advice) log(`${code}: ${text}`);

/** With every page that shows widgets. Every page of the CRM, these and all others, says that nobody may frame it. */
export const headers = {
  'Content-Security-Policy': `default-src 'self'; ${header}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};
