import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './on-path.ts';

/** The three programs that WebKitGTK is driven with. */
export interface WebKitPrograms {
  driver: string;
  /** WebKitGTK's own small browser. */
  browser: string;
  /** A screen for it, as it has no headless mode. */
  display: string;
}

/** Undefined where one of them is not installed. $MINIBROWSER says where the browser is, if not where the distributions put it. */
export function findWebKit(): WebKitPrograms | undefined {
  const [driver, display, browser] = [onPath('WebKitWebDriver'), onPath('Xvfb'), process.env['MINIBROWSER'] || findMiniBrowser()];
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** Beside the library, off the PATH: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser, say. */
function findMiniBrowser(): string | undefined {
  const inside = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((folder) => [
    folder,
    ...inside(folder).filter((path) => path.endsWith('-linux-gnu')),
  ]);
  const libraries = folders.flatMap(inside).filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path));
  return libraries.map((library) => join(library, 'MiniBrowser')).find((path) => existsSync(path));
}
