import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { WebKitPrograms } from './find-webkit.ts';
import { WebDriver } from './web-driver.ts';

/** A display of its own, and the driver on it. */
export async function startWebKit(programs: WebKitPrograms): Promise<{ driver: WebDriver; stop(): Promise<void> }> {
  const display = spawn(programs.display, ['-displayfd', '3', '-screen', '0', '1280x2400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const started: ChildProcess[] = [display];
  // A run that is broken off leaves none behind.
  process.once('exit', () => void started.map((child) => child.kill()));
  const stop = async (): Promise<void> => {
    for (const child of started.reverse()) {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    }
  };
  const said = display.stdio[3];
  if (!said) throw new Error('Xvfb has no third pipe.');
  const [number] = await once(said, 'data');
  const port = await freePort();
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}` };
  started.push(spawn(programs.driver, [`--port=${port}`], { stdio: 'ignore', env }));
  const driver = new WebDriver(`http://127.0.0.1:${port}`);
  if (await driver.isUp()) return { driver, stop };
  await stop();
  throw new Error('WebKitWebDriver did not start.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
