import Link from 'next/link';
import { redirect } from 'next/navigation';
import { recordsOf } from '../lib/records';
import { currentAgent } from '../lib/session';

export default async function ContactsPage() {
  const agent = await currentAgent();
  if (!agent) redirect('/sign-in');
  return (
    <main>
      <h1>Contacts of {agent.team.name}</h1>
      <ul>
        {recordsOf(agent, 'person').map(({ id, name }) => (
          <li key={id}>
            <Link href={`/people/${id}`}>{name}</Link>
          </li>
        ))}
        {recordsOf(agent, 'company').map(({ id, name }) => (
          <li key={id}>
            <Link href={`/companies/${id}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </main>
  );
}
