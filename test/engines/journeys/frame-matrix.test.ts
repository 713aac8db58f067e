import { expect, onTestFinished } from 'vitest';
import { answersIn, expected, type Matrix } from '../matrix/matrix.ts';
import { serveMatrix } from '../matrix/matrix-site.ts';
import { test } from './journey.ts';

test('what a page of another site may do in a frame, by its sandbox', async ({ engine, anyPage: page, task }) => {
  const site = await serveMatrix();
  onTestFinished(() => site.close());
  await page.goto(site.widget);
  await page.goto(site.crm);
  const found = async (): Promise<Matrix> => Object((await page.evaluate('heard')) ?? {});
  await expect.poll(async () => answersIn(await found()).length).toBe(answersIn(expected).length);
  task.meta.matrix = await found();
  task.meta.version = engine.version;
  expect(await found()).toEqual(expected);
  expect(await page.evaluate("document.querySelector('iframe[title=Homes]').sandbox.value")).toContain('allow-scripts allow-same-origin');
  // The page alone still has what it left there, and none of what its frames did.
  await page.goto(site.widget);
  expect(await page.evaluate("[before, localStorage.getItem('frame')]")).toEqual(['1', null]);
});
