import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Demo } from '../../demo/serve.ts';
import { demoIn } from './demo-in.ts';

let demo: Demo;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  demo = await demoIn(folder);
});

afterAll(async () => {
  await demo.close();
  await rm(folder, { recursive: true });
});

async function signIn(): Promise<string> {
  const [cookie = ''] = (await fetch(`${demo.crm}/people`)).headers.getSetCookie();
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
  return cookie.split(';')[0] ?? '';
}

async function sign(asked: object, cookie?: string): Promise<{ status: number; json: Record<string, unknown> }> {
  const headers = { 'Content-Type': 'application/json', ...(cookie && { Cookie: cookie }) };
  const response = await fetch(`${demo.crm}/api/sign`, { method: 'POST', headers, body: JSON.stringify(asked) });
  return { status: response.status, json: await response.json() };
}

const asked = { widgetId: 'notes', viewType: 'person', recordId: 'person-jose-nunez' };

it('signs for an agent, and for what the agent’s tabs show', async () => {
  const cookie = await signIn();
  expect(Object.keys((await sign(asked, cookie)).json)).toEqual(['context', 'signature']);
  expect((await sign(asked)).status).toBe(401);
  expect((await sign(asked, `${cookie}x`)).status).toBe(401);
  expect((await sign({ ...asked, widgetId: 'company-research' }, cookie)).status).toBe(401);
  expect((await sign({ ...asked, widgetId: '__proto__' }, cookie)).status).toBe(401);
  expect((await sign({ ...asked, recordId: 'nobody' }, cookie)).status).toBe(404);
  expect((await fetch(`${demo.crm}/api/crm`)).status).toBe(401);
});

it('tells a partner the guide’s fields alone', async () => {
  const { json } = await sign(asked, await signIn());
  const context = JSON.parse(Buffer.from(String(json['context']), 'base64').toString());
  expect(Object.keys(context)).toEqual(['team', 'user', 'person', 'timestamp']);
  expect(Object.keys(context.person)).toEqual(['id', 'firstName', 'lastName', 'stage', 'emails', 'phones']);
});

it('sends a strict policy with every page', async () => {
  const { headers: ofCrm } = await fetch(demo.crm);
  expect(ofCrm.get('cross-origin-opener-policy')).toBe('same-origin');
  const crm = ofCrm.get('content-security-policy');
  expect(crm).toContain("default-src 'self'");
  expect(crm).toContain(`frame-src ${demo.partners}`);
  expect(crm).toContain("frame-ancestors 'none'");
  for (const page of ['property-search', 'company-research', 'notes', 'timeline', 'area-report', 'broken', 'ring', 'hubphone']) {
    const { headers } = await fetch(`${demo.partners}/${page}/`);
    expect(headers.get('content-security-policy')).toBe(
      `frame-ancestors ${demo.crm}, default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`,
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  expect(crm).not.toContain('unsafe');
});

it('keeps its keys on the servers', async () => {
  const keys = (await readFile(join(folder, '.keys.json'), 'utf8')).match(/[0-9a-f]{64}/g) ?? [];
  expect(new Set(keys).size).toBe(11);
  const Cookie = await signIn();
  const paths = ['/', '/api/crm', '/assets/crm.js', '/.keys.json', '/../.keys.json'].map((path) => demo.crm + path);
  const pages = [
    '/notes/main.ts',
    '/assets/partner.js',
    '/assets/notes.js',
    '/.keys.json',
    '/notes/../../.keys.json',
    '/notes/%2e%2e/server.ts',
  ];
  for (const url of [...paths, ...pages.map((path) => demo.partners + path)]) {
    const text = await (await fetch(url, { headers: { Cookie } })).text();
    expect(keys.filter((key) => text.includes(key))).toEqual([]);
  }
});

it('lets nobody frame the page that is blocked on purpose', async () => {
  const { headers } = await fetch(`${demo.partners}/blocked/`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

it('lets the CRM’s page post to the partners, and to nobody else', async () => {
  expect((await fetch(demo.crm)).headers.get('content-security-policy')).toContain(`form-action 'self' ${demo.partners};`);
});

it('shows a posted context that is verified, and no other', async () => {
  const { json } = await sign({ ...asked, widgetId: 'area-report' }, await signIn());
  const post = (fields: Record<string, string>) =>
    fetch(`${demo.partners}/area-report/`, { method: 'POST', body: new URLSearchParams(fields) });
  const { context, signature } = json as Record<string, string>;
  const report = await post({ context: context ?? '', signature: signature ?? '' });
  expect([report.status, await report.text()]).toEqual([200, expect.stringContaining('<bdi>José</bdi>')]);
  const forged = await post({ context: context ?? '', signature: '0'.repeat(64) });
  expect([forged.status, await forged.text()]).toEqual([401, expect.stringMatching(/signature-mismatch/)]);
  expect(await (await post({})).text()).not.toContain('José');
});

it('lets the signed-in agent and the partner’s server change a record, and nobody else', async () => {
  const change = (path: string, headers: Record<string, string>, body: unknown = { stage: 'Customer' }) =>
    fetch(demo.crm + path, { method: 'PATCH', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const path = '/api/records/person-bjork';
  const Cookie = await signIn();
  expect((await change(path, {})).status).toBe(401);
  expect((await change('/api/partners/records/person-bjork', { Cookie })).status).toBe(401);
  expect((await change('/api/partners/records/person-bjork', { Authorization: `Bearer ${'0'.repeat(64)}` })).status).toBe(401);
  expect((await change(path, { Cookie }, { stage: 'Emperor' })).status).toBe(400);
  expect((await change('/api/records/__proto__', { Cookie })).status).toBe(404);
  expect(await (await change(path, { Cookie })).json()).toMatchObject({ id: 'person-bjork', stage: 'Customer', version: 1 });
  const { json } = await sign({ ...asked, recordId: 'person-bjork' }, Cookie);
  expect(Buffer.from(String(json['context']), 'base64').toString()).toContain('"stage":{"name":"Customer"}');
});

it('a partner’s server changes the company of a signed context alone', async () => {
  const { json } = await sign({ widgetId: 'company-research', viewType: 'company', recordId: 'company-stillwater' }, await signIn());
  const correct = (body: unknown) => fetch(`${demo.partners}/company-research/correct`, { method: 'POST', body: JSON.stringify(body) });
  expect((await correct({ ...json, signature: '0'.repeat(64) })).status).toBe(401);
  expect((await correct('nothing')).status).toBe(401);
  expect((await correct(json)).status).toBe(200);
});
