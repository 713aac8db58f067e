import { networkInterfaces } from 'node:os';
import { generateSigningKeyPair, toNodeListener } from '../../server/index.ts';
import { createDevHandler } from './dev-handler.ts';
import type { DevKey } from './dev-key.ts';
import { openDoors } from './doors.ts';
import { createGate } from './gate.ts';

interface DevOptions {
  widgetUrl: URL;
  key: DevKey;
  port: number | undefined;
  /** An address beside the loopback's. */
  listen: string | undefined;
  version: string;
}

export interface Dev {
  /** Where the CRM is, on another site than the widget's. */
  crm: string;
  others: string[];
  close(): Promise<void>;
}

const LOOPBACK = ['127.0.0.1', '::1'];
const EVERYWHERE = ['0.0.0.0', '::'];

export async function serveDev({ widgetUrl, key, port, listen, version }: DevOptions): Promise<Dev> {
  const isEverywhere = listen !== undefined && EVERYWHERE.includes(listen);
  const hosts = listen === undefined || LOOPBACK.includes(listen) ? LOOPBACK : isEverywhere ? [listen] : [...LOOPBACK, listen];
  const doors = await openDoors({ hosts, port, except: isLocal(widgetUrl) ? Number(widgetUrl.port) || undefined : undefined });
  const names = isEverywhere ? addresses() : hosts.filter((host) => !LOOPBACK.includes(host)).map(inUrl);
  const { signingKey, publicKey } = await generateSigningKeyPair();
  const handle = createDevHandler({
    gate: createGate(['localhost', ...LOOPBACK.map(inUrl), ...names], doors.port),
    widgetUrl,
    session: { widgetUrl: widgetUrl.href, key: key.origin, publicKey: JSON.stringify(publicKey), version },
    secretKey: key.secretKey,
    signingKey,
  });
  const onError = (error: unknown): void => void process.stderr.write(`The command itself failed: ${String(error)}\n`);
  const listener = toNodeListener(handle, { onError });
  doors.answerWith((request, response) => void listener(request, response));
  return {
    // Two names are two sites, even on one machine: so cookies and storage are a third party's, as they are in the CRM.
    crm: `http://${widgetUrl.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${doors.port}`,
    others: names.map((name) => `http://${name}:${doors.port}`),
    close: doors.close,
  };
}

function isLocal({ hostname }: URL): boolean {
  return ['localhost', ...LOOPBACK.map(inUrl)].includes(hostname);
}

function addresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  return all.filter(({ internal, scopeid }) => !internal && !scopeid).map(({ address }) => inUrl(address));
}

function inUrl(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}
