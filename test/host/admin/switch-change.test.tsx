import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextChange, type SwitchChange, type SwitchEvent, shownViews } from '../../../src/host/admin/settings/switch-change.ts';
import type { ViewType } from '../../../src/protocol/context.ts';

const person: ViewType[] = ['person'];
const both: ViewType[] = ['person', 'company'];
const press = (viewType: ViewType): SwitchEvent => ({ type: 'pressed', viewType });

describe('a switch', () => {
  test.each<[string, SwitchChange | undefined, SwitchEvent, SwitchChange | undefined, ViewType[] | undefined]>([
    ['is sent at once', undefined, press('company'), { status: 'saving', sent: both, wanted: both }, both],
    ['goes off', undefined, press('person'), { status: 'saving', sent: [], wanted: [] }, []],
    [
      'pressed while one is on its way waits',
      { status: 'saving', sent: both, wanted: both },
      press('person'),
      { status: 'saving', sent: both, wanted: ['company'] },
      undefined,
    ],
    [
      'is kept',
      { status: 'saving', sent: both, wanted: both },
      { type: 'saved' },
      { status: 'saved', wanted: both, before: person },
      undefined,
    ],
    [
      'that was pressed meanwhile is sent next',
      { status: 'saving', sent: both, wanted: ['company'] },
      { type: 'saved' },
      { status: 'saving', sent: ['company'], wanted: ['company'] },
      ['company'],
    ],
    ['fails', { status: 'saving', sent: both, wanted: both }, { type: 'failed' }, { status: 'failed', wanted: both }, undefined],
    ['is tried again', { status: 'failed', wanted: both }, { type: 'retried' }, { status: 'saving', sent: both, wanted: both }, both],
    [
      'that failed starts from what the CRM says',
      { status: 'failed', wanted: both },
      press('person'),
      { status: 'saving', sent: [], wanted: [] },
      [],
    ],
    ['has nothing to try again', undefined, { type: 'retried' }, undefined, undefined],
    ['hears an answer that it does not wait for', undefined, { type: 'failed' }, undefined, undefined],
  ])('%s', (_, change, event, expected, send) => {
    expect(nextChange(change, event, person)).toEqual(send ? { change: expected, send } : { change: expected });
  });

  test('shows what was pressed until it failed, or the CRM says something else', () => {
    expect(shownViews({ status: 'saving', sent: both, wanted: both }, person)).toEqual(both);
    expect(shownViews({ status: 'failed', wanted: both }, person)).toEqual(person);
    expect(shownViews({ status: 'saved', wanted: both, before: person }, person)).toEqual(both);
    expect(shownViews({ status: 'saved', wanted: both, before: person }, [])).toEqual([]);
    expect(shownViews(undefined, person)).toEqual(person);
  });

  test('never has two requests on their way, and ends with what was pressed last', () => {
    const presses = fc.array(fc.constantFrom<'person' | 'company' | 'answer'>('person', 'company', 'answer'), { maxLength: 40 });
    fc.assert(
      fc.property(presses, (events) => {
        let change: SwitchChange | undefined;
        let onItsWay = 0;
        let kept: readonly ViewType[] = [];
        let sent: readonly ViewType[] = [];
        const act = (event: SwitchEvent) => {
          const step = nextChange(change, event, kept);
          change = step.change;
          if (step.send) {
            onItsWay++;
            sent = step.send;
          }
          expect(onItsWay).toBeLessThanOrEqual(1);
        };
        const answer = () => {
          if (onItsWay === 0) return;
          onItsWay--;
          const arrived = sent;
          act({ type: 'saved' });
          kept = arrived;
        };
        const wanted = new Set<ViewType>();
        for (const event of events) {
          if (event === 'answer') answer();
          else {
            if (!wanted.delete(event)) wanted.add(event);
            act(press(event));
          }
        }
        while (onItsWay > 0) answer();
        expect(new Set(shownViews(change, kept))).toEqual(wanted);
        expect(new Set(kept)).toEqual(wanted);
      }),
    );
  });
});
