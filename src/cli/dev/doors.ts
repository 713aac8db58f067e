import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { UsageError } from '../secret-keys.ts';

export interface Doors {
  port: number;
  /** The servers answer from here on. */
  answerWith(listener: RequestListener): void;
  close(): Promise<void>;
}

interface Wanted {
  hosts: readonly string[];
  /** This one and no other; undefined takes the first that is free. */
  port: number | undefined;
  /** The widget's own: never taken from under it, even while it is not there yet. */
  except: number | undefined;
}

const FIRST = 4600;
const TO_TRY = 100;

/** Listens on one port of all the hosts: "localhost" is 127.0.0.1 to one program and ::1 to another. */
export async function openDoors({ hosts, port, except }: Wanted): Promise<Doors> {
  if (port !== undefined) {
    const servers = await listenOn(hosts, port);
    if (!servers) throw new UsageError(`Port ${port} is taken on ${hosts.join(' or ')}, or may not be used. Give another --port, or none.`);
    return doorsOf(servers);
  }
  for (let next = FIRST; next < FIRST + TO_TRY; next++) {
    const servers = next === except ? undefined : await listenOn(hosts, next);
    if (servers) return doorsOf(servers);
  }
  throw new UsageError(`No port is free from ${FIRST} to ${FIRST + TO_TRY - 1} on ${hosts.join(' and ')}. Give one with --port.`);
}

function doorsOf(servers: readonly Server[]): Doors {
  return {
    port: portOf(servers[0]),
    answerWith(listener) {
      for (const server of servers) server.on('request', listener);
    },
    async close() {
      await Promise.all(servers.map(closeServer));
    },
  };
}

async function listenOn(hosts: readonly string[], port: number): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer();
    server.listen({ host, port: port || portOf(servers[0]) });
    const problem = await once(server, 'listening').then(() => undefined, codeOf);
    if (problem === undefined) servers.push(server);
    // A machine without IPv6 has no ::1.
    else if (servers.length === 0 || (problem !== 'EADDRNOTAVAIL' && problem !== 'EAFNOSUPPORT')) {
      await Promise.all(servers.map(closeServer));
      return undefined;
    }
  }
  return servers;
}

function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A browser keeps its connections open, and the server would wait for them.
  server.closeAllConnections();
  return closed;
}

function portOf(server: Server | undefined): number {
  const address = server?.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
