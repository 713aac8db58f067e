import { CallDock } from 'partner-widgets/host';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../src/cli/dev/session.ts';
import { Controls } from './controls/Controls.tsx';
import { contactOf } from './desk/contact.ts';
import { useAppliedDraft } from './desk/use-applied-draft.ts';
import { useCalls } from './desk/use-calls.ts';
import { usePresence } from './desk/use-presence.ts';
import { useSettings } from './desk/use-settings.ts';
import { Stage } from './stage/Stage.tsx';
import { TopBar } from './TopBar.tsx';
import { listensTo } from './trace/listens.ts';
import { Trace } from './trace/Trace.tsx';
import { TraceStore } from './trace/trace-store.ts';
import { useDrawer } from './use-drawer.ts';

/** A CRM with one contact, one agent and one partner: you. */
export function App({ session }: { session: Session }) {
  const { settings, change, reset } = useSettings();
  const { reading, draft, version, apply } = useAppliedDraft(settings);
  const [trace] = useState(() => new TraceStore());
  const heard = listensTo(useSyncExternalStore(trace.subscribe, trace.getEntries));
  const presence = usePresence();
  const [opening, setOpening] = useState(0);
  const { isDrawer, isOpen, panel, toggle, open, close } = useDrawer();
  const calling = useCalls({ isPhone: settings.isPhone && presence === 'there', widgetUrl: session.widgetUrl, draft, trace });
  const { theme, isPhone, denied } = settings;
  useEffect(() => {
    // The frame follows: a page's `color-scheme` is what `prefers-color-scheme` means inside its frames.
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const dial = (phoneNumber: string): void => {
    const { id } = contactOf(draft);
    const calleeInfo = { calleeId: id, calleeObjectTypeId: draft.company ? '0-2' : '0-1' };
    const owner = { ownerId: draft.user.id, portalId: draft.team.id };
    const dialled = calling.dial({ phoneNumber, objectId: id, objectType: draft.company ? 'COMPANY' : 'CONTACT', calleeInfo, ...owner });
    if (!dialled.ok) trace.refuse(dialled.failure);
  };
  const reload = (): void => {
    apply();
    setOpening((last) => last + 1);
  };
  const isPushed = heard?.includes('context') === true && !denied.includes('context');
  return (
    <div className="app">
      <TopBar {...{ session, presence, isDrawer, isOpen, toggle }} onToggle={isOpen ? close : open} onReload={reload} />
      <main className="page">
        <Stage {...{ session, settings, draft, version, presence, trace, opening }} onDial={isPhone ? dial : undefined} />
        <Trace trace={trace} />
      </main>
      {isOpen && <button type="button" className="scrim" aria-label="Close the controls" tabIndex={-1} onClick={close} />}
      <Controls
        ref={panel}
        {...{ session, settings, change, reading }}
        news={isPhone || presence !== 'there' ? 'none' : isPushed ? 'pushed' : 'needs-reload'}
        isInert={isDrawer && !isOpen}
        onReload={reload}
        onReset={reset}
        onClose={close}
      />
      <CallDock calling={calling} />
    </div>
  );
}
