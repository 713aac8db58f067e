import { personContext } from 'partner-widgets/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECRET_KEY } from '../sign-as-crm.ts';
import { checkFramed } from './check-framed.ts';
import { checkSettings } from './check-settings.ts';
import { checkWidget, signedQuery } from './check-widget.ts';
import { copyExample, type Example, freePort, installPacked } from './example.ts';
import { serveHostPage } from './host-page.ts';

describe('examples/express', () => {
  let example: Example;
  let host: Awaited<ReturnType<typeof serveHostPage>>;
  let widget: string;
  beforeAll(async () => {
    [example, host] = await Promise.all([copyExample('express'), serveHostPage()]);
    await installPacked(example);
    const port = await freePort();
    widget = `http://127.0.0.1:${port}/widget`;
    await example.start('npm', ['start'], { WIDGET_SECRET_KEY: SECRET_KEY, CRM_ORIGINS: host.crm, PORT: String(port) }, port);
  });
  afterAll(async () => {
    host?.close();
    await example?.remove();
  });

  checkWidget(() => ({ widget, crm: host.crm }));
  checkFramed(() => ({ widget, ...host }));

  test('opens each URL once', async () => {
    const url = widget + signedQuery(personContext);
    expect((await fetch(url)).status).toBe(200);
    const again = await fetch(url);
    expect([again.status, await again.text()]).toEqual([403, expect.stringContaining('replayed-context')]);
  });

  checkSettings((env) => example.refuse('npm', ['start'], env));
});
