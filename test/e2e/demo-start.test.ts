import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../demo/serve.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
});

afterAll(() => rm(folder, { recursive: true }));

function start(port: number): Promise<Demo> {
  return startDemo({ port, keysFile: join(folder, '.keys.json'), builtFolder: join(folder, 'built') });
}

it('takes the next port when its own is taken, and keeps its keys', async () => {
  const first = await start(0);
  const keys = await readFile(join(folder, '.keys.json'), 'utf8');
  const second = await start(Number(new URL(first.crm).port));
  expect(new Set([first.crm, first.partners, second.crm, second.partners]).size).toBe(4);
  expect((await fetch(second.crm)).status).toBe(200);
  expect((await fetch(second.partners)).status).toBe(200);
  expect(await readFile(join(folder, '.keys.json'), 'utf8')).toBe(keys);
  await Promise.all([first.close(), second.close()]);
  await expect(fetch(first.crm)).rejects.toThrow();
});

it('says what to do with a keys file that is not one', async () => {
  const keysFile = join(folder, 'spoilt.json');
  await writeFile(keysFile, '{"session":"short"}');
  await expect(startDemo({ port: 0, keysFile, builtFolder: join(folder, 'built') })).rejects.toThrow(/Delete it/);
});

it('prints its addresses, and stops cleanly on Ctrl-C', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts'], { env: { ...process.env, PORT: '0' } });
  const { crm, partners } = await printedAddresses(child);
  expect(await statusesOf(crm, partners)).toEqual([200, 200]);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(fetch(crm)).rejects.toThrow();
});

it('is what npm start runs', async () => {
  // A group of its own, so that all of it hears what a terminal would tell all of it.
  const child = spawn('npm', ['start'], { env: { ...process.env, PORT: '0' }, detached: true });
  const { crm, partners } = await printedAddresses(child);
  expect(await statusesOf(crm, partners)).toEqual([200, 200]);
  process.kill(-(child.pid ?? Number.NaN), 'SIGINT');
  await once(child, 'exit');
  await expect.poll(() => statusesOf(crm, partners)).toEqual([undefined, undefined]);
});

function printedAddresses(child: ChildProcess): Promise<{ crm: string; partners: string }> {
  let printed = '';
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`It ended without its addresses:\n${printed}`)));
    child.stdout?.on('data', (text) => {
      printed += text;
      const [, crm, partners] = /Acme CRM +(\S+)\s+Partners +(\S+)\n/.exec(printed) ?? [];
      if (crm && partners) resolve({ crm, partners });
    });
  });
}

function statusesOf(...urls: string[]): Promise<(number | undefined)[]> {
  return Promise.all(
    urls.map((url) =>
      fetch(url).then(
        ({ status }) => status,
        () => undefined,
      ),
    ),
  );
}
