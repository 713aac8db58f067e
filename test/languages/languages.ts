import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../built.ts';

// The guide's verifiers, each run by its own interpreter or compiler.

const GUIDE = join(ROOT, 'stories/guides/languages');
const RUNNERS = join(ROOT, 'test/languages');

export interface Asked {
  query: string;
  secretKeys: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
}

/** What a verifier says: its context, or the code it refuses with. */
export interface Answer {
  context?: Record<string, unknown>;
  code?: string;
}

export interface Run {
  isMissing: boolean;
  status: number | null;
  stdout: string;
  stderr: string;
}

interface How {
  cwd?: string;
  input?: string;
  env?: Record<string, string>;
}

function run(command: string, args: string[], { env, ...how }: How = {}): Run {
  const { error, ...ran } = spawnSync(command, args, { ...how, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' });
  return { isMissing: error !== undefined && 'code' in error && error.code === 'ENOENT', ...ran };
}

const interpreted = (command: string, runner: string, verifier: string) => (asked: readonly Asked[]) =>
  run(command, [join(RUNNERS, runner)], {
    input: JSON.stringify(asked),
    env: { VERIFIER: join(GUIDE, verifier), PYTHONPATH: GUIDE, PYTHONDONTWRITEBYTECODE: '1' },
  });

/** The verifier as a package of its own, and a program that imports it. */
function buildGo(folder: string): Run {
  cpSync(join(GUIDE, 'verify.go'), join(folder, 'signedcontext/verify.go'));
  cpSync(join(RUNNERS, 'run.go'), join(folder, 'main.go'));
  writeFileSync(join(folder, 'go.mod'), 'module widget\n\ngo 1.18\n');
  const env = { GOCACHE: join(folder, 'cache'), GOPATH: join(folder, 'path'), GOPROXY: 'off', GOTOOLCHAIN: 'local' };
  return run('go', ['build', '-o', 'program', '.'], { cwd: folder, env });
}

function builtGo(folder: string) {
  let built: Run | undefined;
  return (asked: readonly Asked[]): Run => {
    built ??= buildGo(folder);
    return built.status === 0 ? run(join(folder, 'program'), [], { input: JSON.stringify(asked) }) : built;
  };
}

/** @param folder an empty one, for what is compiled. */
export function languagesIn(folder: string): { language: string; verify(asked: readonly Asked[]): Run }[] {
  return [
    { language: 'Node', verify: interpreted(process.execPath, 'run.mjs', 'verify.mjs') },
    { language: 'Python', verify: interpreted('python3', 'run.py', 'verify.py') },
    { language: 'PHP', verify: interpreted('php', 'run.php', 'verify.php') },
    { language: 'Ruby', verify: interpreted('ruby', 'run.rb', 'verify.rb') },
    { language: 'Go', verify: builtGo(folder) },
  ];
}
