import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareBrowser } from '../wire/desk.ts';
import { openPage } from './open.ts';
import type { Step } from './pages/interleave.tsx';
import { CRM } from './site.ts';

// A contact is switched at any moment of signing, loading, shaking hands and pushing; signers and verifiers answer in any order, or
// fail. Real frames, and each render of both sides is looked at. `INTERLEAVINGS=10000` goes through that many.

const browser = shareBrowser();
const COUNT = Number(process.env['INTERLEAVINGS'] ?? 300);
const BATCH = 50;
/** Pages that go through them at once, as most of the time is waiting. */
const DESKS = 3;

const which = fc.nat({ max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('sign' as const), which, fails: fc.constant(false) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('sign' as const), which, fails: fc.constant(true) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('verify' as const), which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('change' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('pause' as const), milliseconds: fc.nat({ max: 16 }) }) },
  // Otherwise few would come as far as to push and to show.
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('wait' as const), until: fc.constantFrom('answered' as const, 'shown' as const) }),
  },
);
const opening = fc.record({
  does: fc.constant('switch' as const),
  record: fc.constantFrom('1', '2', '3', '4'),
  delivery: fc.constantFrom('query' as const, 'message' as const),
});
const steps = fc.array(step, { minLength: 2, maxLength: 12 });
/** Signed, loaded and answered: what comes then meets a widget that is pushed to. */
const untilAnswered: Step[] = [
  { does: 'pause', milliseconds: 8 },
  { does: 'sign', which: 0, fails: false },
  { does: 'wait', until: 'answered' },
  { does: 'change' },
  { does: 'pause', milliseconds: 8 },
];
const program: fc.Arbitrary<Step[]> = fc
  .tuple(opening, fc.oneof({ weight: 4, arbitrary: fc.constant<Step[]>([]) }, { weight: 1, arbitrary: fc.constant(untilAnswered) }), steps)
  .map(([first, prelude, others]) => [first, ...prelude, ...others]);

test(
  `${COUNT} interleavings never show a wrong contact`,
  async () => {
    const programs = fc.sample(program, { numRuns: COUNT, seed: 20_261_122 });
    const desks = await Promise.all(Array.from({ length: DESKS }, () => openPage(browser(), `${CRM}/interleave`)));
    const share = Math.ceil(COUNT / DESKS);
    const seen = { frames: 0, shown: 0, pushed: 0 };
    await Promise.all(
      desks.map(async ({ page, printed }, desk) => {
        const own = programs.slice(desk * share, (desk + 1) * share);
        for (let at = 0; at < own.length; at += BATCH) {
          const { wrong } = await page.evaluate((batch) => window.interleave(batch), own.slice(at, at + BATCH));
          expect([desk, at, wrong]).toEqual([desk, at, []]);
        }
        const { frames, shown, pushed } = await page.evaluate(() => window.interleave([]));
        seen.frames += frames;
        seen.shown += shown;
        seen.pushed += pushed;
        expect(printed).toEqual([]);
      }),
    );
    // There was something to look at.
    if (COUNT > 1_000) console.log(`${COUNT} interleavings: ${JSON.stringify(seen)}`);
    expect(seen.frames).toBeGreaterThan(COUNT / 5);
    expect(seen.shown).toBeGreaterThan(COUNT / 50);
    // On a busy machine fewer come as far.
    expect(seen.pushed).toBeGreaterThan(COUNT / 300);
  },
  60_000 + COUNT * 200,
);

test('a wrong contact would be seen, in the URL and on the widget’s page', async () => {
  const { page } = await openPage(browser(), `${CRM}/interleave`);
  const lie = (delivery: 'query' | 'message'): Step[] => [
    { does: 'switch', record: delivery, delivery },
    { does: 'pause', milliseconds: 5 },
    { does: 'sign', which: 0, fails: false },
    { does: 'pause', milliseconds: 1_500 },
    { does: 'verify', which: 0 },
    { does: 'pause', milliseconds: 200 },
  ];
  const tell = () => page.evaluate((batch) => window.interleave(batch, { lies: true }), [lie('query'), lie('message')]);
  // Again, where a busy machine was not there in time.
  const seen = ['frame of another for query', 'another shown for query', 'another shown for message'];
  await expect.poll(async () => new Set((await tell()).wrong)).toEqual(new Set(seen));
});
