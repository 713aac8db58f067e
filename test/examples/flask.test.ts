import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { SECRET_KEY } from '../sign-as-crm.ts';
import { checkFramed } from './check-framed.ts';
import { checkSettings } from './check-settings.ts';
import { checkWidget } from './check-widget.ts';
import { copyExample, type Example, freePort } from './example.ts';
import { serveHostPage } from './host-page.ts';
import { run } from './run.ts';

describe('examples/flask', () => {
  let example: Example;
  let host: Awaited<ReturnType<typeof serveHostPage>>;
  let widget: string;
  const flask = () => join(example.folder, '.venv/bin/flask');
  beforeAll(async () => {
    [example, host] = await Promise.all([copyExample('flask'), serveHostPage()]);
    await run('python3', ['-m', 'venv', '.venv'], { cwd: example.folder });
    await run('.venv/bin/pip', ['install', '-q', '-r', 'requirements.txt'], { cwd: example.folder });
    const port = await freePort();
    widget = `http://127.0.0.1:${port}/widget`;
    await example.start(flask(), ['run', '--port', String(port)], { WIDGET_SECRET_KEY: SECRET_KEY, CRM_ORIGINS: host.crm }, port);
  });
  afterAll(async () => {
    host?.close();
    await example?.remove();
  });

  checkWidget(() => ({ widget, crm: host.crm }));
  checkFramed(() => ({ widget, ...host }));
  checkSettings((env) => example.refuse(flask(), ['run', '--port', '0'], env));
});
