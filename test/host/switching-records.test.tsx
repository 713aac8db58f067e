import { act, render } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { PartnerWidgetTabs } from '../../src/host/PartnerWidgetTabs.tsx';
import { SignedWidgetFrame } from '../../src/host/SignedWidgetFrame.tsx';
import type { SignContext } from '../../src/host/sign.ts';
import { recordIn, sign } from './host-signer.ts';
import { widget } from './show-frame.tsx';

interface Host {
  recordId: string;
  sign: SignContext;
}

const registered = { ...widget, viewTypes: ['person' as const], status: 'approved' as const };
const enablements = [{ widgetId: widget.id, teamId: 'acme', viewTypes: ['person' as const] }];

const hosts: [number, string, (host: Host) => ReactNode][] = [
  [1000, 'one frame', (host) => <SignedWidgetFrame widget={widget} viewType="person" {...host} />],
  [
    // Fewer, as tabs are slower to render.
    250,
    'tabs',
    (host) => (
      <PartnerWidgetTabs label="Contact" widgets={[registered]} enablements={enablements} teamId="acme" viewType="person" {...host} />
    ),
  ],
];

/** An agent goes to a record; then some signer answers, for whichever record it was asked. */
const step = fc.record({ recordId: fc.constantFrom('1', '2', '3', '4'), answered: fc.nat({ max: 3 }), fails: fc.boolean() });

test.each(hosts)(
  'switching contacts quickly %i times at random never shows the wrong contact: %s',
  async (times, _, show) => {
    const steps = fc.array(step, { minLength: times, maxLength: times, size: 'max' });
    await fc.assert(
      fc.asyncProperty(steps, async (steps) => {
        let pending: ((fails: boolean) => void)[] = [];
        const whenTold: SignContext = (request) =>
          new Promise((resolve, reject) => {
            pending.push((fails) => (fails ? reject(new Error('offline')) : resolve(sign(request))));
          });
        const { container, rerender, unmount } = render(show({ recordId: '1', sign: whenTold }));
        const records = () => [...container.querySelectorAll('iframe')].map(recordIn);
        let framesSeen = 0;
        for (const { recordId, answered, fails } of steps) {
          rerender(show({ recordId, sign: whenTold }));
          expect(records().filter((each) => each !== recordId)).toEqual([]);
          await act(async () => {});
          // Now and then nobody answers, and several records are waited for at once.
          const answer = pending.at(-1 - answered);
          pending = pending.filter((each) => each !== answer);
          await act(async () => answer?.(fails));
          const shown = records();
          expect(shown).toEqual(shown.map(() => recordId));
          framesSeen += shown.length;
        }
        unmount();
        expect(framesSeen).toBeGreaterThan(times / 10);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
  60_000,
);
