import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../built.ts';

export interface StartedDev {
  child: ChildProcess;
  /** What the terminal showed so far. */
  said(): string;
  /** Where the CRM is. */
  crm: string;
  /** As Ctrl-C; gives the exit status. */
  end(): Promise<number | null>;
}

/** `partner-widgets dev` as it is published, once it says where it is. */
export async function startDev(args: string[], env: Record<string, string> = {}): Promise<StartedDev> {
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), 'dev', ...args], { env: { ...env, PATH: process.env['PATH'] } });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  let text = '';
  const crm = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      text += chunk.toString();
      const [, url] = /Local CRM\s+(http:\S+)[\s\S]*Ctrl-C/.exec(text) ?? [];
      if (url) resolve(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => reject(new Error(`It ended with ${code}: ${text}`)));
  });
  return {
    child,
    crm,
    said: () => text,
    end() {
      child.kill('SIGINT');
      return ended;
    },
  };
}
