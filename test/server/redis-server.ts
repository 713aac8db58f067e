import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has one: `apt-get install redis-server`. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface RedisServer {
  port: number;
  start(): Promise<void>;
  /** As a machine that goes down in good order: what was acknowledged is on disk. */
  stop(): Promise<void>;
  /** Stops listening to its clients without hanging up, as a machine under a stone. */
  freeze(): void;
  thaw(): void;
  remove(): Promise<void>;
}

/** A real redis-server, on a free port of this machine, that keeps its data in a folder of its own. */
export async function createRedisServer(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'redis-'));
  const port = await freePort();
  let server: ChildProcess | undefined;
  const settings = { bind: '127.0.0.1', port, dir: folder, appendonly: 'yes', appendfsync: 'always', save: '' };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  async function stop(): Promise<void> {
    if (!server || server.exitCode !== null) return;
    const exit = once(server, 'exit');
    server.kill('SIGCONT');
    server.kill('SIGTERM');
    await exit;
  }
  return {
    port,
    stop,
    async start() {
      const started = spawn('redis-server', args);
      server = started;
      await new Promise<void>((resolve, reject) => {
        let log = '';
        started.stdout.on('data', (chunk) => {
          log += chunk;
          if (log.includes('Ready to accept connections')) resolve();
        });
        started.on('exit', () => reject(new Error(`redis-server ended:\n${log}`)));
      });
    },
    freeze: () => server?.kill('SIGSTOP'),
    thaw: () => server?.kill('SIGCONT'),
    async remove() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
