import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/serve.ts';
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

async function ask(method: string, path: string, body?: unknown, isAgent = true): Promise<{ status: number; json: unknown }> {
  const [cookie = ''] = isAgent ? (await fetch(`${demo.crm}/people`)).headers.getSetCookie() : [];
  const headers = { 'Content-Type': 'application/json', Cookie: cookie };
  const response = await fetch(`${demo.crm}${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, json: text && JSON.parse(text) };
}

const beginning = { providerId: 'ring', direction: 'OUTBOUND', externalCallId: 'one', toNumber: '+1 (555) 555-0188' };
const end = { outcome: 'completed', properties: { hs_call_body: 'Said yes.', hs_call_status: 'COMPLETED', hs_call_duration: '5000' } };

it('is for the signed-in agent alone', async () => {
  const doors: [string, string, unknown?][] = [
    ['GET', '/api/phones'],
    ['GET', '/api/engagements'],
    ['POST', '/api/engagements', beginning],
    ['PATCH', '/api/engagements/1001', end],
    ['DELETE', '/api/calling/ring/settings'],
  ];
  for (const [method, path, body] of doors) expect((await ask(method, path, body, false)).status).toBe(401);
});

it('refuses what is no call', async () => {
  expect((await ask('POST', '/api/engagements', { ...beginning, direction: 'SIDEWAYS' })).status).toBe(400);
  expect((await ask('POST', '/api/engagements', 'call')).status).toBe(400);
  expect((await ask('PATCH', '/api/engagements/1001', { outcome: 'open' })).status).toBe(400);
  expect((await ask('PATCH', '/api/engagements/999', end)).status).toBe(404);
  expect((await ask('PATCH', '/api/engagements/__proto__', end)).status).toBe(404);
});

it('keeps phones and calls over a restart, and writes one call down once', async () => {
  const begun = await ask('POST', '/api/engagements', beginning);
  expect(begun).toMatchObject({ status: 201, json: { id: 1001, recordIds: ['person-mia-rossi'], status: 'open' } });
  expect((await ask('POST', '/api/engagements', beginning)).json).toEqual(begun.json);
  expect((await ask('PATCH', '/api/engagements/1001', end)).json).toMatchObject({
    status: 'completed',
    notes: 'Said yes.',
    duration: 5000,
  });
  await ask('PATCH', '/api/calling/ring/settings', { name: 'Ring ring' });
  const [phones, engagements] = [await ask('GET', '/api/phones'), await ask('GET', '/api/engagements')];
  const before = demo.partners;
  await demo.close();
  demo = await demoIn(folder);
  expect(await ask('GET', '/api/engagements')).toEqual(engagements);
  // Each start may have other ports.
  const moved = JSON.parse(JSON.stringify(phones.json).replaceAll(before, demo.partners));
  expect((await ask('GET', '/api/phones')).json).toEqual(moved);
  expect(moved).toMatchObject([{ id: 'ring', name: 'Ring ring' }, { supportsInboundCalling: true }, { isReady: false }]);
});

it('allows the frames of the registered phones, as of the next page', async () => {
  const settings = { name: 'Elsewhere', url: 'https://phone.example/widget' };
  expect((await ask('POST', '/api/calling/elsewhere/settings', settings)).status).toBe(200);
  const policy = (await fetch(demo.crm)).headers.get('content-security-policy');
  expect(policy).toContain(`frame-src ${demo.partners} https://phone.example;`);
});

it('serves a phone that has never heard of this library', async () => {
  const text = await (await fetch(`${demo.partners}/assets/hubphone.js`)).text();
  expect(text).toContain('calling-extensions-sdk@');
  expect(text).not.toMatch(/partner-?widgets/i);
  expect([...text.matchAll(/from ?["'](.+?)["']/g)].map(([, path]) => path)).toEqual(['./carrier.js']);
});

it('says which file is spoilt', async () => {
  const callsFile = join(folder, 'spoilt.json');
  await writeFile(callsFile, '{}');
  const options = { port: 0, callsFile, keysFile: join(folder, '.keys.json'), builtFolder: join(folder, 'built') };
  await expect(startDemo(options)).rejects.toThrow(/Delete it/);
});
