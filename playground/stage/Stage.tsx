import { type FrameOptions, type OwnTab, PartnerWidgetTabs, useWidgetHealth, WidgetHealthPanel } from 'partner-widgets/host';
import type { ContextDraft, PartnerWidget } from 'partner-widgets/protocol';
import { stateInUrl } from '../../src/cli/dev/context-state.ts';
import type { Session } from '../../src/cli/dev/session.ts';
import { capabilitiesFor } from '../desk/capabilities.ts';
import { contactOf } from '../desk/contact.ts';
import type { Settings } from '../desk/settings.ts';
import { signRecord } from '../desk/sign-record.ts';
import type { Presence } from '../desk/use-presence.ts';
import type { TraceStore } from '../trace/trace-store.ts';
import { AlteredFrame } from './AlteredFrame.tsx';
import { ContactHeader } from './ContactHeader.tsx';
import { Overview } from './Overview.tsx';
import { Waiting } from './Waiting.tsx';

interface StageProps {
  session: Session;
  settings: Settings;
  draft: ContextDraft;
  version: string;
  presence: Presence;
  trace: TraceStore;
  /** A new value opens the widget anew. */
  opening: number;
  onDial: ((number: string) => void) | undefined;
}

const WIDGET = 'widget';

/** A CRM's page around the widget: its own tabs, and the partner's. */
export function Stage({ session, settings, draft, version, presence, trace, opening, onDial }: StageProps) {
  const { onMetric, health } = useWidgetHealth();
  const { viewType, fixtures, state, delivery, ed25519, direction, isPhone } = settings;
  const { widgetUrl } = session;
  const recordId = `${settings.deskId}-${viewType}-${fixtures[viewType]}`;
  const widget: PartnerWidget = { id: WIDGET, name: 'Your widget', url: widgetUrl, viewTypes: ['person', 'company'], status: 'approved' };
  const enablement = { widgetId: WIDGET, teamId: draft.team.id, viewTypes: widget.viewTypes };
  const frame: FrameOptions & { sign: ReturnType<typeof signRecord> } = {
    sign: signRecord(settings, draft),
    delivery: stateInUrl(state) ? 'query' : delivery,
    capabilities: capabilitiesFor(settings, (text) => trace.note(text)),
    recordVersion: version,
    onMetric,
    onTrace: (direction_, message) => trace.add(direction_, message),
    onProblem: (failure) => trace.refuse(failure),
  };
  const own: OwnTab[] = [
    { id: 'overview', label: 'Overview', content: <Overview draft={draft} /> },
    { id: 'health', label: 'Health', content: <WidgetHealthPanel health={health} widgets={[widget]} /> },
  ];
  const isOpen = presence === 'there' && !isPhone;
  if (isOpen && stateInUrl(state)) {
    const { capabilities: _, ...options } = frame;
    const content = <AlteredFrame alteration={state} options={{ ...options, widget, viewType, recordId }} />;
    own.push({ id: WIDGET, label: widget.name, content });
  }
  if (presence !== 'there' && !isPhone)
    own.push({ id: WIDGET, label: widget.name, content: presence === 'absent' ? <Waiting session={session} /> : null });
  return (
    <div className="stage" data-width={settings.width} dir={direction} lang={settings.locale}>
      <ContactHeader draft={draft} onDial={onDial} />
      <PartnerWidgetTabs
        {...frame}
        key={JSON.stringify([opening, state, ed25519, isPhone, presence, recordId])}
        label={contactOf(draft).name}
        dir={direction}
        tabs={own}
        defaultTab={isPhone ? 'overview' : WIDGET}
        widgets={isOpen && !stateInUrl(state) ? [widget] : []}
        enablements={[enablement]}
        teamId={draft.team.id}
        viewType={viewType}
        recordId={recordId}
      />
    </div>
  );
}
