import { expect, test } from 'vitest';
import { findChromium } from '../../src/cli/browser/find-chromium.ts';
import { frameAttributes, hostPage } from '../../src/cli/browser/host-page.ts';
import { frameAttributes as asInTheCrm } from '../../src/host/frame-attributes.ts';

const WINDOWS = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', LOCALAPPDATA: 'C:\\Users\\a\\Local' };

test.each<[platform: NodeJS.Platform, there: string, environment: Record<string, string>]>([
  ['linux', '/usr/bin/chromium', { PATH: '/bin:/usr/bin' }],
  ['linux', '/opt/google-chrome', { PATH: '/opt' }],
  ['linux', '/usr/bin/microsoft-edge-stable', { PATH: '/usr/bin' }],
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', { PATH: '/bin' }],
  ['darwin', '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium', { HOME: '/Users/a' }],
  ['darwin', '/opt/homebrew/bin/chromium', { PATH: '/opt/homebrew/bin' }],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', WINDOWS],
  ['win32', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', WINDOWS],
  ['win32', 'C:\\Users\\a\\Local\\Google\\Chrome\\Application\\chrome.exe', WINDOWS],
])('on %s it finds %s', (platform, there, environment) => {
  expect(findChromium(environment, platform, (path) => path === there)).toBe(there);
  expect(findChromium(environment, platform, () => false)).toBeUndefined();
});

test('CHROME_PATH is taken before all, and alone', () => {
  const environment = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
  expect(findChromium(environment, 'linux', () => true)).toBe('/my/chrome');
  expect(findChromium(environment, 'linux', (path) => path !== '/my/chrome')).toBeUndefined();
});

test('the frame is the one of SignedWidgetFrame', () => {
  const { sandbox, allow, referrerPolicy } = asInTheCrm;
  expect(frameAttributes).toEqual({ sandbox, allow, referrerPolicy });
  const page = hostPage('https://widget.example/?a="1"&b=2', 390);
  expect(page).toContain(`sandbox="${sandbox}" allow="${allow}" referrerpolicy="${referrerPolicy}"`);
  expect(page).toContain('src="https://widget.example/?a=&quot;1&quot;&amp;b=2"');
});
