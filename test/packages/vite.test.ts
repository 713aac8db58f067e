import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../built.ts';
import { launchChromium, visit } from '../e2e/browse.ts';
import { copyProject, type Example, freePort, installPacked } from '../examples/example.ts';
import { run } from '../examples/run.ts';
import { SECRET_KEY } from '../sign-as-crm.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

describe.each(['18.3', '19'])('a project of Vite with React %s', (react) => {
  let project: Example;
  let port: number;
  beforeAll(async () => {
    project = await copyProject('test/packages/projects/vite');
    await cp(join(ROOT, 'test/packages/projects/serve.js'), join(project.folder, 'serve.js'));
    const packages = ['react', 'react-dom', '@types/react', '@types/react-dom'].map((name) => `${name}@${react}`);
    await installPacked(project, packages);
    await run('npm', ['run', 'build'], { cwd: project.folder });
    port = await freePort();
    await project.start('npm', ['start'], { WIDGET_SECRET_KEY: SECRET_KEY, PORT: String(port) }, port);
  });
  afterAll(() => project?.remove());

  test('a tab shows a verified name, and the console is empty', async () => {
    const { page, complaints } = await visit(browser, `http://localhost:${port}/`);
    expect(await page.getByText(`React ${react}`).count()).toBe(1);
    await page.getByRole('tab', { name: 'Homes' }).click();
    const heading = page.frameLocator('iframe[title="Homes"]').locator('h1');
    await expect.poll(() => heading.textContent()).toBe('José O’Brien – VIP 🏡');
    await expect.poll(() => page.getByRole('region', { name: 'Homes' }).getAttribute('data-status')).toBe('ready');
    // The stylesheet came, too.
    expect(await page.getByRole('tablist').evaluate((list) => getComputedStyle(list).flexGrow)).toBe('1');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a page that nobody signed for shows nobody', async () => {
    const { page } = await visit(browser, `http://127.0.0.1:${port}/widget.html`);
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('missing-context');
    expect(await page.locator('h1').count()).toBe(0);
    await page.context().close();
  });

  test('a page that imports the server’s room does not build', async () => {
    const page = join(project.folder, 'src/widget.tsx');
    const text = await readFile(page, 'utf8');
    await writeFile(page, `import { signContext } from 'partner-widgets/server';\nconsole.log(signContext);\n${text}`);
    await expect(run('npx', ['vite', 'build', '--outDir', 'elsewhere'], { cwd: project.folder })).rejects.toThrow('signContext');
  });
});
