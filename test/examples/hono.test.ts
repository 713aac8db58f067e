import { largeContext } from 'partner-widgets/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';
import { checkFramed } from './check-framed.ts';
import { checkSettings } from './check-settings.ts';
import { checkWidget } from './check-widget.ts';
import { copyExample, type Example, freePort, installPacked } from './example.ts';
import { serveHostPage } from './host-page.ts';

describe('examples/hono', () => {
  let example: Example;
  let host: Awaited<ReturnType<typeof serveHostPage>>;
  let widget: string;
  beforeAll(async () => {
    [example, host] = await Promise.all([copyExample('hono'), serveHostPage()]);
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

  test('takes a context that is too long for a URL by POST', async () => {
    const body = new URLSearchParams({ ...signAsCrm({ ...largeContext(), timestamp: new Date().toISOString() }) });
    expect(String(body).length).toBeGreaterThan(100_000);
    const response = await fetch(widget, { method: 'POST', body });
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Person</p>')]);
  });

  checkSettings((env) => example.refuse('npm', ['start'], env));
});
