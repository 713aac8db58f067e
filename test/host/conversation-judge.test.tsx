import { describe, expect, test } from 'vitest';
import { type Circumstances, isFree, judge } from '../../src/host/conversation/judge.ts';
import { nextTalk, silent } from '../../src/host/conversation/talk.ts';
import { capabilities } from '../../src/protocol/conversation/capability.ts';
import type { WidgetSaying } from '../../src/protocol/conversation/widget-talk.ts';

const said: { [Type in WidgetSaying['type']]: Extract<WidgetSaying, { type: Type }>['data'] } = {
  hello: { version: 1, listensTo: ['context'] },
  interactive: {},
  failed: { code: 'signature-mismatch' },
  context: {},
  resize: { height: 300 },
  toast: { text: 'Saved' },
  confirm: { title: 'Sure?' },
  modal: { path: '/', title: 'Homes' },
  close: {},
  'open-record': { viewType: 'person', recordId: '1' },
  'refresh-record': {},
  'open-url': { url: 'https://homes.test' },
  copy: { text: 'x' },
  download: { fileName: 'x', content: 'x' },
  badge: { text: '3' },
  path: { path: '/homes' },
  'unsaved-changes': { hasUnsavedChanges: true },
  state: { key: 'note', json: '{}' },
};
const sayings = Object.entries(said).map(([type, data]) => ({ type, data }) as WidgetSaying);
const typesOf = (list: WidgetSaying[]) => list.map(({ type }) => type);

const best: Circumstances = { granted: capabilities, hasGesture: true, isAsking: false, isShown: true, isWithinLimit: true };

describe('of all that a widget may say', () => {
  test.each<[circumstances: string, Circumstances, status: string, types: WidgetSaying['type'][]]>([
    ['nothing is refused where everything is granted', best, 'refused', []],
    ['nothing is refused where the browser cannot tell of clicks', { ...best, hasGesture: undefined }, 'refused', []],
    ['how the widget is may be said where nothing is granted', { ...best, granted: [] }, 'granted', ['hello', 'interactive', 'failed']],
    [
      'what takes the agent somewhere is refused without a click',
      { ...best, hasGesture: false },
      'refused',
      ['open-record', 'open-url', 'copy', 'download'],
    ],
    ['what stands in front of the agent is refused while something does', { ...best, isAsking: true }, 'refused', ['confirm', 'modal']],
    ['and from behind another tab', { ...best, isShown: false }, 'refused', ['confirm', 'modal']],
  ])('%s', (_, circumstances, status, types) => {
    expect(typesOf(sayings.filter((saying) => judge(saying, circumstances).status === status))).toEqual(types);
  });

  test('each is denied by default, one by one', () => {
    for (const name of capabilities) {
      const others = capabilities.filter((each) => each !== name);
      const denied = sayings.filter((saying) => judge(saying, { ...best, granted: others }).status === 'unsupported');
      expect(typesOf(denied)).toEqual(name === 'environment' ? [] : [name]);
    }
  });
});

describe('of several reasons', () => {
  const worst: Circumstances = { granted: capabilities, hasGesture: false, isAsking: true, isShown: false, isWithinLimit: false };

  test.each<[WidgetSaying['type'], Partial<Circumstances>, verdict: object]>([
    ['copy', { granted: [] }, { status: 'unsupported' }],
    ['copy', {}, { status: 'refused', code: 'rate-limited' }],
    ['copy', { isWithinLimit: true }, { status: 'refused', code: 'refused' }],
    ['modal', {}, { status: 'refused', code: 'rate-limited' }],
    ['modal', { isWithinLimit: true }, { status: 'refused', code: 'out-of-turn' }],
  ])('%s %o', (type, changed, verdict) => {
    const saying = sayings.find((each) => each.type === type)!;
    expect(judge(saying, { ...worst, ...changed })).toEqual(verdict);
  });
});

test('what costs the agent or the server something is counted', () => {
  expect(typesOf(sayings.filter((saying) => !isFree(saying)))).toEqual([
    ...(['context', 'toast', 'confirm', 'modal', 'open-record', 'refresh-record', 'open-url', 'copy', 'download'] as const),
  ]);
});

describe('what a widget says of itself', () => {
  const tell = (list: WidgetSaying[], from = silent) => list.reduce((talk, saying) => nextTalk(talk, saying, 0, {}), from);

  test.each<[string, WidgetSaying[], known: object]>([
    ['what it listens to', [{ type: 'hello', data: { version: 1, listensTo: ['path'] } }], { ...silent, listensTo: ['path'] }],
    ['the last badge', ['3', '4'].map((text) => ({ type: 'badge', data: { text } })), { ...silent, badge: '4' }],
    ['no badge after null', ['3', null].map((text) => ({ type: 'badge', data: { text } })), silent],
    ['unsaved changes', [{ type: 'unsaved-changes', data: { hasUnsavedChanges: true } }], { ...silent, hasUnsavedChanges: true }],
    [
      'no unsaved changes after it saved them',
      [true, false].map((hasUnsavedChanges) => ({ type: 'unsaved-changes', data: { hasUnsavedChanges } })),
      silent,
    ],
  ])('%s', (_, list, known) => {
    expect(tell(list)).toEqual(known);
  });

  test('everything else leaves the very same', () => {
    const facts = ['hello', 'resize', 'badge', 'unsaved-changes'];
    for (const saying of sayings) if (!facts.includes(saying.type)) expect(tell([saying])).toBe(silent);
    const { height } = tell([{ type: 'resize', data: { height: 300 } }]);
    expect(height).toBe(300);
  });
});
