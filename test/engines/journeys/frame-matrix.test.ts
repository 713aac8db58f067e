import { expect, onTestFinished } from 'vitest';
import { serveMatrix } from '../matrix/matrix-site.ts';
import { test } from './journey.ts';

declare module 'vitest' {
  export interface TaskMeta {
    /** What was found: for each frame its answers. */
    matrix?: Matrix;
    /** The engine's own word. */
    version?: string;
  }
}

export interface Matrix {
  expected: Record<string, Record<string, string>>;
  found: Record<string, Record<string, string>>;
}

const asWidget = {
  'event.origin': 'the widget’s',
  'crypto.subtle HMAC': 'yes',
  localStorage: 'yes',
  IndexedDB: 'yes',
  'sees its own page’s storage': 'no, partitioned',
  'module script': 'yes',
  'fetch to own server': 'yes',
  'parent DOM': 'SecurityError',
};
const asNobody = {
  ...asWidget,
  'event.origin': 'null',
  localStorage: 'SecurityError',
  IndexedDB: 'SecurityError',
  'sees its own page’s storage': 'SecurityError',
  'module script': 'blocked',
  'fetch to own server': 'blocked',
};

/** The three engines agree, by https on two sites. The last is what `SignedWidgetFrame` renders, by its widget's name. */
const expected = { 'no sandbox': asWidget, 'allow-scripts': asNobody, 'scripts + same-origin': asWidget, Homes: asWidget };

// A page of its own: what is blocked here, the console complains of.
test('what a page of another site may do in a frame, by its sandbox', async ({ engine, task }) => {
  const site = await serveMatrix();
  const page = await engine.newPage();
  onTestFinished(async () => {
    await page.close();
    site.close();
  });
  await page.goto(site.widget);
  await page.goto(site.crm);
  const found = async (): Promise<Matrix['found']> => Object((await page.evaluate('heard')) ?? {});
  const answers = async () => Object.values(await found()).flatMap((each) => Object.keys(each)).length;
  const cells = Object.values(expected).flatMap((each) => Object.keys(each)).length;
  await expect.poll(answers).toBe(cells);
  task.meta.matrix = { expected, found: await found() };
  task.meta.version = engine.version;
  expect(await found()).toEqual(expected);
  expect(await page.evaluate("document.querySelector('iframe[title=Homes]').sandbox.value")).toContain('allow-scripts allow-same-origin');
  // The page alone still has what it left there, and none of what its frames did.
  await page.goto(site.widget);
  expect(await page.evaluate("[before, localStorage.getItem('frame')]")).toEqual(['1', null]);
});
