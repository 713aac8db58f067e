import { agents } from '../../../lib/records';
import { isSame, startSession } from '../../../lib/session';
import { readSettings } from '../../../lib/settings';

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData();
  const agent = agents.find(({ user }) => user.email === form.get('email'));
  const isRight = isSame(String(form.get('password')), readSettings().agentPassword);
  if (agent && isRight) await startSession(agent);
  // Relative: behind a proxy the server does not know its own name.
  return new Response(null, { status: 303, headers: { Location: agent && isRight ? '/' : '/sign-in?failed' } });
}
