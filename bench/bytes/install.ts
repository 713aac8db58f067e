import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FLAGS = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];

/** These packages in a folder of their own while `use` runs, then they are gone; undefined where no registry answers. */
export async function withInstalled<Given>(
  packages: readonly string[],
  use: (folder: string) => Promise<Given>,
): Promise<Given | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-widgets-peers-'));
  try {
    const isThere = await install(packages, folder);
    return isThere ? await use(folder) : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function install(packages: readonly string[], cwd: string): Promise<boolean> {
  try {
    await promisify(execFile)('npm', ['install', ...FLAGS, ...packages], { cwd, timeout: 300_000 });
    return true;
  } catch {
    return false;
  }
}
