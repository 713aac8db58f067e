import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/serve.ts';

let demo: Demo;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
  demo = await startDemo({ port: 0, keysFile: join(folder, '.keys.json'), builtFolder: join(folder, 'built') });
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
  const crm = (await fetch(demo.crm)).headers.get('content-security-policy');
  expect(crm).toContain("default-src 'self'");
  expect(crm).toContain(`frame-src ${demo.partners}`);
  expect(crm).toContain("frame-ancestors 'none'");
  for (const page of ['property-search', 'company-research', 'notes', 'broken', 'ring', 'hubphone']) {
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
  expect(new Set(keys).size).toBe(6);
  const Cookie = await signIn();
  const paths = ['/', '/api/crm', '/assets/crm.js', '/.keys.json', '/../.keys.json'].map((path) => demo.crm + path);
  const pages = [
    '/notes/notes.js',
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
