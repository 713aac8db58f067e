import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeListener } from 'partner-widgets/server';

export interface Door {
  port: number;
  answerWith(handler: (request: Request) => Response | Promise<Response>): void;
  close(): Promise<void>;
}

const PORTS_TO_TRY = 100;
const LAST_PORT = 65_535;

/**
 * Listens on one port of all the hosts, the first that is free; 0 takes any. "localhost" is 127.0.0.1 to one program and ::1
 * to another, so a port that is taken on either is taken.
 */
export async function listen(hosts: readonly string[], firstPort: number): Promise<Door> {
  for (let tries = 0; tries < PORTS_TO_TRY && firstPort + tries <= LAST_PORT; tries++) {
    const servers = await listenOn(hosts, firstPort && firstPort + tries);
    if (servers) return openDoor(servers);
  }
  throw new Error(`No port is free from ${firstPort} on. Set PORT to one that is.`);
}

function openDoor(servers: readonly Server[]): Door {
  return {
    port: portOf(servers[0]!),
    answerWith(handler) {
      const listener = toNodeListener(async (request) => handler(request));
      for (const server of servers) server.on('request', (request, response) => void listener(request, response));
    },
    close: () => closeAll(servers),
  };
}

/** Undefined when another program has the port. */
async function listenOn(hosts: readonly string[], port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer();
    server.listen({ host, port: servers[0] ? portOf(servers[0]) : port });
    const problem = await once(server, 'listening').then(() => undefined, codeOf);
    if (problem === undefined) servers.push(server);
    // A machine without IPv6 has no ::1.
    else if (servers.length === 0 || (problem !== 'EADDRNOTAVAIL' && problem !== 'EAFNOSUPPORT')) {
      await closeAll(servers);
      return undefined;
    }
  }
  return servers;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A browser keeps its connections open, and the server would wait for them.
      server.closeAllConnections();
      return closed;
    }),
  );
}
