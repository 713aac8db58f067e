import { act, render } from '@testing-library/react';
import fc from 'fast-check';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test } from 'vitest';
import { PartnerWidgetTabs } from '../../src/host/PartnerWidgetTabs.tsx';
import { SignedWidgetFrame } from '../../src/host/SignedWidgetFrame.tsx';
import type { SignContext } from '../../src/host/sign.ts';
import { recordIn, sign } from './host-signer.ts';
import { widget } from './show-frame.tsx';
import { widgetUrl } from './widget-page.ts';

interface Host {
  recordId: string;
  sign: SignContext;
}

const registered = { ...widget, viewTypes: ['person' as const], status: 'approved' as const };
const enablements = [{ widgetId: widget.id, teamId: 'acme', viewTypes: ['person' as const] }];

const hosts: [string, (host: Host) => ReactNode][] = [
  ['one frame', (host) => <SignedWidgetFrame widget={widget} viewType="person" {...host} />],
  [
    'tabs',
    (host) => (
      <PartnerWidgetTabs label="Contact" widgets={[registered]} enablements={enablements} teamId="acme" viewType="person" {...host} />
    ),
  ],
];

/** One more page of the widgets' site, so that Chromium keeps its process between two frames. */
function keepProcess(): void {
  const frame = document.createElement('iframe');
  frame.src = widgetUrl();
  document.body.append(frame);
  onTestFinished(() => frame.remove());
}

/** An agent goes to a record; then some signer answers, for whichever record it was asked. */
const step = fc.record({ recordId: fc.constantFrom('1', '2', '3', '4'), answered: fc.nat({ max: 3 }), fails: fc.boolean() });
const thousand = fc.array(step, { minLength: 1000, maxLength: 1000, size: 'max' });

test.each(hosts)(
  'switching contacts quickly a thousand times at random never shows the wrong contact: %s',
  async (_, show) => {
    await fc.assert(
      fc.asyncProperty(thousand, async (steps) => {
        let pending: ((fails: boolean) => void)[] = [];
        const whenTold: SignContext = (request) =>
          new Promise((resolve, reject) => {
            pending.push((fails) => (fails ? reject(new Error('offline')) : resolve(sign(request))));
          });
        keepProcess();
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
        expect(framesSeen).toBeGreaterThan(100);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
  60_000,
);
