import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { personContext } from 'partner-widgets/testing';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../built.ts';
import { launchChromium, visit } from '../e2e/browse.ts';
import { copyProject, type Example, freePort, installPacked } from '../examples/example.ts';
import { serveHostPage } from '../examples/host-page.ts';
import { SECRET_KEY, signAsCrm } from '../sign-as-crm.ts';

describe('a page without a bundler', () => {
  let browser: Browser;
  let project: Example;
  let host: Awaited<ReturnType<typeof serveHostPage>>;
  let port: number;
  beforeAll(async () => {
    [browser, host, project, port] = await Promise.all([
      launchChromium(),
      serveHostPage(),
      copyProject('test/packages/projects/no-bundler'),
      freePort(),
    ]);
    await cp(join(ROOT, 'test/packages/projects/serve.js'), join(project.folder, 'serve.js'));
    await installPacked(project);
    await project.start('npm', ['start'], { WIDGET_SECRET_KEY: SECRET_KEY, PORT: String(port) }, port);
  });
  afterAll(async () => {
    host?.close();
    await Promise.all([browser?.close(), project?.remove()]);
  });

  test.each([
    ['classic', 'verified', SECRET_KEY, 'Jane Doe'],
    ['module', 'verified', SECRET_KEY, 'Jane Doe'],
    ['classic', 'forged', 'another key', 'signature-mismatch'],
    ['module', 'forged', 'another key', 'signature-mismatch'],
  ])('as a %s script, %s', async (page, _, secretKey, heading) => {
    const { context, signature } = signAsCrm({ ...personContext, timestamp: new Date().toISOString() }, secretKey);
    const url = `http://127.0.0.1:${port}/${page}.html?${new URLSearchParams({ context, signature })}`;
    const opened = await visit(browser, `${host.crm}/?frame=${encodeURIComponent(url)}`);
    await expect.poll(() => opened.page.frameLocator('iframe').locator('h1').textContent()).toBe(heading);
    // A verdict is a 403, which the console counts as an error; a script that failed would be another.
    expect(opened.complaints.filter((each) => !each.includes('403'))).toEqual([]);
    await opened.page.context().close();
  });
});
