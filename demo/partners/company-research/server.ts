import { Hono } from 'hono';
import { isCompanyContext, type SignedContext } from 'partner-widgets/protocol';
import { verifyContext } from 'partner-widgets/server';
import { headcountOf } from './public-record.ts';

interface CompanyResearchOptions {
  secretKeys: () => string[];
  /** For the CRM's API. */
  token: string;
  crm: string;
}

/** Writes to the CRM what Lantern knows better. For which company is in the signed context: the page's own word would be anybody's. */
export function companyResearch({ secretKeys, token, crm }: CompanyResearchOptions): Hono {
  const app = new Hono();
  app.post('/correct', async (context) => {
    // Of any shape: `verifyContext` takes whatever it is given.
    const signed: SignedContext = await context.req.json().catch(() => ({}));
    const verdict = await verifyContext(signed, secretKeys());
    if (!verdict.ok) return context.json(verdict, 401);
    if (!isCompanyContext(verdict.value)) return context.json({ error: 'Lantern looks into companies.' }, 400);
    const { id } = verdict.value.company;
    const answer = await fetch(`${crm}/api/partners/records/${encodeURIComponent(id)}`, {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ companySize: headcountOf(id) }),
    });
    return answer.ok ? context.json({ ok: true }) : context.json({ error: 'The CRM refused.' }, 502);
  });
  return app;
}
