import { createStateStore } from 'partner-widgets/host';
import { agent, session } from './your-crm.ts';

/** So that the next agent at this machine reads nothing of what the last one typed. */
export async function logOut(): Promise<void> {
  createStateStore(agent.id).clear();
  await session.end();
}
