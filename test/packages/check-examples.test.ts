import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WidgetId } from '../../demo/crm/widgets/first-widgets.ts';
import { readKeys } from '../../demo/keys.ts';
import { type Demo, startDemo } from '../../demo/serve.ts';
import { type CheckId, checkIds } from '../../src/protocol/review/checklist.ts';
import { checklistReportSchema } from '../../src/protocol/review/checklist-report.ts';
import { ROOT } from '../built.ts';
import { findChromium } from '../chromium.ts';
import { CHECKED_KEY, CRM } from '../cli/check-pages.ts';
import { freePort } from '../examples/example.ts';

// Our own widgets, as they are served, before the published command.

const LONG = 150_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checked-'));
});
afterAll(() => rm(folder, { recursive: true, maxRetries: 5 }));

/** What did not pass, and why. */
async function openPoints(url: string, key: string, view: string, ids: readonly CheckId[] = checkIds): Promise<string[][]> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], CHROME_PATH: findChromium(), WIDGET_SECRET_KEY: key };
  const args = [join(ROOT, 'dist/cli.js'), 'check', url, '--json', '--view', view, '--timeout', '30', '--only', ids.join(',')];
  const { stdout } = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const { results } = checklistReportSchema.parse(JSON.parse(await text(stdout)));
  expect(results.map(({ id }) => id)).toEqual(ids);
  return results.flatMap(({ id, status, found = '' }) => (status === 'passed' ? [] : [[id, status, found]]));
}

const onThisMachine = ['https', 'skipped', expect.stringContaining('In production')];

test('examples/hono passes', { timeout: LONG }, async () => {
  const example = join(folder, 'hono');
  await cp(join(ROOT, 'examples/hono'), example, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  await install('partner-widgets', ROOT);
  for (const name of ['hono', '@hono/node-server', 'zod']) await install(name, join(ROOT, 'node_modules', name));
  const port = await freePort();
  const env = { PATH: process.env['PATH'], WIDGET_SECRET_KEY: CHECKED_KEY, CRM_ORIGINS: CRM, PORT: String(port) };
  const server = spawn(process.execPath, ['server.js'], { cwd: example, env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(server.stdout, 'data');
    expect(await openPoints(`http://localhost:${port}/widget`, CHECKED_KEY, 'both')).toEqual([onThisMachine]);
  } finally {
    server.kill();
  }

  async function install(name: string, from: string): Promise<void> {
    const at = join(example, 'node_modules', name);
    await mkdir(dirname(at), { recursive: true });
    await symlink(from, at, 'junction');
  }
});

describe('the demo’s', () => {
  let demo: Demo;
  beforeAll(async () => {
    demo = await startDemo({ port: 0, keysFile: join(folder, '.keys.json'), builtFolder: join(folder, 'built') });
  }, LONG);
  afterAll(() => demo.close());

  const keyOf = async (id: WidgetId): Promise<string> => (await readKeys(join(folder, '.keys.json'))).partners[id];

  test('notes, with plain functions, passes', { timeout: LONG }, async () => {
    expect(await openPoints(`${demo.partners}/notes/`, await keyOf('notes'), 'both')).toEqual([onThisMachine]);
  });

  // What React and the page make of it: what is refused is the same code.
  const asShown = checkIds.filter((id) => !id.endsWith('-refused') && id !== 'unicode');
  test.each([
    ['property-search', 'person', 'company'],
    ['company-research', 'company', 'person'],
  ] as const)('%s, with WidgetGate, passes', { timeout: LONG }, async (id, view, other) => {
    const notAskedFor = [`${other}-view`, 'skipped', expect.stringContaining('not asked for')];
    expect(await openPoints(`${demo.partners}/${id}/`, await keyOf(id), view, asShown)).toEqual([notAskedFor, onThisMachine]);
  });
});
