import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const IN_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];
const IN_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium, Chrome or Edge of this machine: $CHROME_PATH alone where it is set, else the first of the usual places. */
export function findChromium(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const { CHROME_PATH } = environment;
  return (CHROME_PATH ? [CHROME_PATH] : usualPlaces(environment, platform)).find(exists);
}

function usualPlaces(environment: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    return roots.flatMap((root) => IN_PROGRAMS.map((program) => win32.join(root, program)));
  }
  const folders = (environment['PATH'] ?? '').split(posix.delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const roots = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')];
  return [...roots.flatMap((root) => IN_APPLICATIONS.map((name) => `${root}/${name}.app/Contents/MacOS/${name}`)), ...onPath];
}
