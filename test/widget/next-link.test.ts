import { expect, test } from 'vitest';
import type { HostSaying } from '../../src/protocol/conversation/host-talk.ts';
import type { HostLink } from '../../src/widget/link.ts';
import { isGranted, nextLink } from '../../src/widget/next-link.ts';

const hostOrigin = 'https://crm.test';
const connecting: HostLink = { status: 'connecting' };
const connected: HostLink = { status: 'connected', hostOrigin, capabilities: ['toast'], path: '/a', state: '{}' };
const signed = { context: 'e30=', signature: 'ab' };
const environment = {
  theme: 'dark',
  colorScheme: 'dark',
  tokens: {},
  locale: 'en',
  timeZone: 'UTC',
  direction: 'ltr',
  isVisible: true,
  reducedMotion: false,
} as const;
const welcome: HostSaying = { type: 'welcome', data: { version: 1, capabilities: ['badge', 'of-tomorrow'], path: '/b' } };

test.each<[what: string, link: HostLink, saying: HostSaying, next: HostLink]>([
  [
    'a welcome connects, with what this release knows',
    connecting,
    welcome,
    { status: 'connected', hostOrigin, capabilities: ['badge'], path: '/b' },
  ],
  ['a welcome comes again', connected, welcome, { status: 'connected', hostOrigin, capabilities: ['badge'], path: '/b' }],
  ['a context is known', connected, { type: 'context', data: { signed } }, { ...connected, signed }],
  ['the environment is known', connected, { type: 'environment', data: environment }, { ...connected, environment }],
  ['the path is known', connected, { type: 'path', data: { path: '/c' } }, { ...connected, path: '/c' }],
  ['nothing is known before the welcome', connecting, { type: 'path', data: { path: '/c' } }, connecting],
])('%s', (_, link, saying, next) => {
  expect(nextLink(link, saying, hostOrigin)).toEqual(next);
});

test('an answer changes nothing', () => {
  const answer: HostSaying = { type: 'answer', data: { to: 'p1', supported: true, ok: true } };
  expect(nextLink(connected, answer, hostOrigin)).toBe(connected);
});

test.each<[type: 'toast' | 'badge' | 'interactive' | 'failed', link: HostLink, is: boolean]>([
  ['toast', connected, true],
  ['badge', connected, false],
  ['interactive', connected, true],
  ['interactive', connecting, false],
  ['failed', connected, true],
])('%s is granted: %#', (type, link, is) => {
  const saying = {
    toast: { type: 'toast', data: { text: '' } },
    badge: { type: 'badge', data: { text: null } },
    interactive: { type: 'interactive', data: {} },
    failed: { type: 'failed', data: { code: 'signature-mismatch' } },
  } as const;
  expect(isGranted(link, saying[type])).toBe(is);
});
