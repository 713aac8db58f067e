import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { nodeOnCore } from './core.ts';

const SERVER = fileURLToPath(new URL('server.ts', import.meta.url));

export interface Server {
  url: string;
  /** Seconds of a core that it has used until now. */
  used(): Promise<number>;
  stop(): void;
}

/** A server in a process of its own, on the first core. */
export async function startServer(name: string): Promise<Server> {
  const { command, args } = nodeOnCore(0);
  const server = fork(SERVER, [name], { execPath: command, execArgv: [...args, ...process.execArgv] });
  const [port] = await once(server, 'message');
  const used = async () => {
    server.send('used');
    const [seconds] = await once(server, 'message');
    return Number(seconds);
  };
  return { url: `http://127.0.0.1:${port}/`, used, stop: () => server.kill() };
}
