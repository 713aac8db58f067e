import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import type { ViewType } from 'partner-widgets/protocol';
import { findRecord } from '../lib/records';
import { currentAgent } from '../lib/session';
import { enablements, registeredWidgets } from '../lib/widgets';
import { RecordTabs } from './RecordTabs';

export async function RecordPage({ viewType, id }: { viewType: ViewType; id: string }) {
  const agent = await currentAgent();
  if (!agent) redirect('/sign-in');
  const record = findRecord(agent, viewType, id);
  if (!record) notFound();
  return (
    <main>
      <p>
        <Link href="/">Contacts</Link>
      </p>
      <h1 dir="auto">{record.name}</h1>
      <RecordTabs
        label={record.name}
        viewType={viewType}
        recordId={id}
        teamId={agent.team.id}
        widgets={registeredWidgets()}
        enablements={enablements}
      />
    </main>
  );
}
