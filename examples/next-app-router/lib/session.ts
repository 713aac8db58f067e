import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookies } from 'next/headers';
import { type Agent, agents } from './records';
import { readSettings } from './settings';

const COOKIE = 'crm-session';
const EIGHT_HOURS = 8 * 60 * 60;

/** The agent's id and an expiry in clear, and a signature over both that only this server can make. */
export async function startSession(agent: Agent): Promise<void> {
  const { crmOrigin } = readSettings();
  const claim = `${agent.user.id}.${Math.floor(Date.now() / 1000) + EIGHT_HOURS}`;
  const options = { httpOnly: true, sameSite: 'lax', secure: crmOrigin.startsWith('https:'), path: '/', maxAge: EIGHT_HOURS } as const;
  (await cookies()).set(COOKIE, `${claim}.${sign(claim)}`, options);
}

/** Who is signed in; undefined for nobody, a session that ended, or a cookie that this server did not write. */
export async function currentAgent(): Promise<Agent | undefined> {
  const [id = '', expiry = '', signature = ''] = (await cookies()).get(COOKIE)?.value.split('.') ?? [];
  if (!isSame(signature, sign(`${id}.${expiry}`)) || Number(expiry) * 1000 < Date.now()) return undefined;
  return agents.find(({ user }) => user.id === id);
}

/** In a time that does not tell where two texts differ. */
export function isSame(text: string, other: string): boolean {
  return timingSafeEqual(digest(text), digest(other));
}

function sign(claim: string): string {
  return digest(claim).toString('hex');
}

function digest(text: string): Buffer {
  return createHmac('sha256', readSettings().sessionSecret).update(text).digest();
}
