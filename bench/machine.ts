import { cpus } from 'node:os';
import { openBrowser } from './browser.ts';

/** What was measured on, without a name of it. */
export interface Machine {
  date: string;
  node: string;
  chromium: string;
  cpu: string;
  cores: number;
}

export async function thisMachine(): Promise<Machine> {
  const browser = await openBrowser();
  const chromium = browser.version();
  await browser.close();
  const cores = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return { date, node: process.version, chromium, cpu: cores[0]?.model.trim() ?? 'unknown', cores: cores.length };
}

export function describe({ date, node, chromium, cpu, cores }: Machine): string {
  return `${date}; Node ${node}; Chromium ${chromium}; ${cpu}, ${cores} cores.`;
}
