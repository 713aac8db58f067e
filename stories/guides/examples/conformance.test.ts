import { conformanceCases, runConformanceCase, seePage } from 'partner-widgets/testing';
import { chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';

let browser: Awaited<ReturnType<typeof chromium.launch>>;

beforeAll(async () => {
  browser = await chromium.launch();
});
afterAll(() => browser.close());

test.each(conformanceCases.map((each) => [each.name, each] as const))('%s', async (_, conformanceCase) => {
  const verdict = await runConformanceCase(conformanceCase, {
    widgetUrl: 'http://localhost:3000/widget',
    secretKey: process.env['WIDGET_SECRET_KEY'] ?? '',
    async open(url) {
      // Its own profile: a page may remember the contact of the last.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(url);
      return { look: () => page.evaluate(seePage), close: () => context.close() };
    },
  });
  expect(verdict.status, conformanceCase.rule).not.toBe('failed');
});
