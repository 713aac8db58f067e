import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
}

/** This machine's environment without what vitest, and a surrounding npm, put into it. */
export function plainEnvironment(added: Record<string, string> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_package_|npm_lifecycle_|VITEST|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$|SSR$)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...added };
}

/** A command to its end: what it printed, or an error with it. */
export async function run(command: string, args: string[], { cwd, env }: RunOptions): Promise<string> {
  try {
    const { stdout } = await execute(command, args, { cwd, env: plainEnvironment(env), maxBuffer: 64_000_000 });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = Object(error);
    throw new Error(`${[command, ...args].join(' ')} failed:\n${stdout}${stderr}`);
  }
}
