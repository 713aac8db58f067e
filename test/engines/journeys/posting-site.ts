import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  contentSecurityPolicyFor,
  createVerifyHandler,
  embedSignedContext,
  generateSecretKey,
  readPostedContext,
  signContext,
  toNodeListener,
} from 'partner-widgets/server';
import { personContext } from 'partner-widgets/testing';

/** As a host opens a widget by POST: a form into the frame. */
const POST = 'document.forms[0].submit();';

/** As a widget that renders in the browser reads it, and asks its own server. */
const READ = `
  const found = document.querySelector('script[data-partner-widgets="context"]');
  fetch('/verify', { method: 'POST', body: found.textContent, headers: { 'content-type': 'application/json' } })
    .then((response) => response.json())
    .then(({ ok, value, failure }) => { document.body.dataset.verdict = ok ? value.person.emails.length + ' e-mails' : failure.code; });`;

const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'";

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><body>${body}`;

/** A CRM that opens its widget by POST with a contact of so many e-mails and phones, both under policies without an exception. */
export async function servePostingSite(count: number) {
  const secretKey = generateSecretKey();
  const verify = createVerifyHandler({ secretKeys: secretKey });
  const { person } = personContext;
  const many = <T>(list: T[] | null | undefined) => Array.from({ length: count }, () => list![0]!);
  const draft = { ...personContext, person: { ...person, emails: many(person?.emails), phones: many(person?.phones) } };
  const html = (body: string, policy: string) =>
    new Response(page(body), { headers: { 'content-type': 'text/html', 'content-security-policy': policy } });
  const script = (body: string) => new Response(body, { headers: { 'content-type': 'text/javascript' } });

  const server = createServer((request, response) => void toNodeListener(answer)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const [crm, partner] = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  return { crm, partner, close: () => server.close() };

  async function answer(request: Request): Promise<Response> {
    switch (new URL(request.url).pathname) {
      case '/crm': {
        const { context, signature } = await signContext(draft, secretKey);
        const { header } = contentSecurityPolicyFor([{ url: partner }], { hostOrigin: crm, delivery: 'post' });
        const fields = `<input type="hidden" name="context" value="${context}"><input type="hidden" name="signature" value="${signature}">`;
        const form = `<form method="post" target="widget" action="${partner}/widget?tab=1">${fields}</form>`;
        return html(`<iframe name="widget" title="Widget"></iframe>${form}<script src="/post.js"></script>`, `${STRICT}; ${header}`);
      }
      case '/widget': {
        const signed = await readPostedContext(request);
        const embedded = signed.ok ? embedSignedContext(signed.value) : signed.failure.code;
        return html(`${embedded}<script src="/read.js"></script>`, `${STRICT}; frame-ancestors ${crm}`);
      }
      case '/hostile': {
        const text = '</script><script>window.ran = true</script><!--<script>\u2028&lt;';
        return new Response(page(`${embedSignedContext({ context: text, signature: text })}<p>After</p>`), {
          headers: { 'content-type': 'text/html' },
        });
      }
      case '/verify':
        return verify(request);
      case '/post.js':
        return script(POST);
      case '/read.js':
        return script(READ);
      default:
        return new Response(null, { status: 404 });
    }
  }
}
