import { WidgetSettings } from 'partner-widgets/host';
import 'partner-widgets/host.css';
import type { Enablement } from 'partner-widgets/protocol';
import { useState } from 'react';
import { enablements, teamId, widgets } from './your-crm.ts';

export function SettingsPage() {
  const [kept, setKept] = useState<readonly Enablement[]>(enablements);
  const onChange = async (changed: Enablement) => {
    const response = await fetch('/api/enablements', {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(changed),
    });
    if (!response.ok) throw new Error(`Answered with ${response.status}.`);
    setKept(await response.json());
  };
  return <WidgetSettings widgets={widgets} teamId={teamId} enablements={kept} onChange={onChange} />;
}
