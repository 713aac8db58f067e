import { spawn } from 'node:child_process';

/** Where there is no browser, the URL is in the terminal anyway. */
export function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const opener = spawn(command ?? 'xdg-open', [...args, url], { detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined);
  opener.unref();
}
