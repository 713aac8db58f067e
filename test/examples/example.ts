import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { inject } from 'vitest';
import { ROOT } from '../built.ts';
import { plainEnvironment, run } from './run.ts';

export interface Example {
  folder: string;
  /** Starts the server as its README says, and waits until it answers. */
  start(command: string, args: string[], env: Record<string, string>, port: number): Promise<void>;
  /** For a start that should fail: its exit code and everything it printed. */
  refuse(command: string, args: string[], env: Record<string, string>): Promise<{ code: number | null; output: string }>;
  remove(): Promise<void>;
}

const SKIPPED = new Set(['node_modules', '.next', '.venv', '__pycache__', '.env.local']);

export const copyExample = (name: string): Promise<Example> => copyProject(join('examples', name));

/** A copy of one project in a folder of its own, away from this repository, as a stranger has it. */
export async function copyProject(path: string): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), `${basename(path)}-`));
  await cp(join(ROOT, path), folder, { recursive: true, filter: (from) => !SKIPPED.has(basename(from)) });
  let server: ChildProcess | undefined;
  // A group of its own, as npm and flask start processes that have to go with them.
  const launch = (command: string, args: string[], env: Record<string, string>): ChildProcess =>
    spawn(command, args, { cwd: folder, env: plainEnvironment(env), detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    folder,
    async start(command, args, env, port) {
      const started = launch(command, args, env);
      server = started;
      const output = outputOf(started);
      while (!(await answers(port))) {
        if (started.exitCode !== null) throw new Error(`It did not start:\n${output()}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async refuse(command, args, env) {
      const started = launch(command, args, env);
      const output = outputOf(started);
      const timer = setTimeout(() => stop(started), 20_000);
      const [code] = await once(started, 'close');
      clearTimeout(timer);
      return { code, output: output() };
    },
    async remove() {
      if (server && server.exitCode === null) {
        const exit = once(server, 'exit');
        stop(server);
        await exit;
      }
      await rm(folder, { recursive: true, maxRetries: 5 });
    },
  };
}

/** `npm install`, with this repository's package in place of the published one, and what else is named. */
export async function installPacked({ folder }: Example, others: readonly string[] = []): Promise<void> {
  await run('npm', ['install', '--no-audit', '--no-fund', inject('tarball'), ...others], { cwd: folder });
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function stop({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid, 'SIGTERM');
}

function outputOf(process: ChildProcess): () => string {
  let output = '';
  for (const stream of [process.stdout, process.stderr]) {
    stream?.on('data', (chunk) => {
      output += chunk;
    });
  }
  return () => output;
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/widget`);
    return true;
  } catch {
    return false;
  }
}
