import type { Ref } from 'react';
import type { Session } from '../../src/cli/dev/session.ts';
import type { DraftReading } from '../desk/read-draft.ts';
import type { Change, Settings } from '../desk/settings.ts';
import { Check } from './Check.tsx';
import { ContactControls } from './ContactControls.tsx';
import { ContextControls } from './ContextControls.tsx';
import { GrantControls } from './GrantControls.tsx';
import { LookControls } from './LookControls.tsx';
import { NetworkControls } from './NetworkControls.tsx';

interface ControlsProps {
  ref: Ref<HTMLElement>;
  session: Session;
  settings: Settings;
  change: Change;
  reading: DraftReading;
  news: 'pushed' | 'needs-reload' | 'none';
  isInert: boolean;
  onReload: () => void;
  onReset: () => void;
  onClose: () => void;
}

/** Everything about this CRM that can be turned. Beside the stage, or a drawer where there is no room. */
export function Controls({ ref, session, settings, change, reading, news, isInert, onReload, onReset, onClose }: ControlsProps) {
  return (
    <aside id="controls" className="controls" ref={ref} tabIndex={-1} aria-label="Controls" inert={isInert}>
      <button type="button" className="button controls-close" onClick={onClose}>
        Close
      </button>
      <ContactControls settings={settings} change={change} reading={reading} news={news} onReload={onReload} />
      <ContextControls settings={settings} change={change} publicKey={session.publicKey} />
      <LookControls settings={settings} change={change} />
      <NetworkControls settings={settings} change={change} />
      <GrantControls settings={settings} change={change} />
      <section className="controls-part" aria-labelledby="calls-title">
        <h2 id="calls-title">Calls</h2>
        <Check label="This is a soft phone" isChecked={settings.isPhone} onChange={(isPhone) => change({ isPhone })} />
        <p className="hint">It opens in the calling dock, without a signed context, and the contact’s numbers dial.</p>
      </section>
      <footer className="controls-part">
        <button type="button" className="button" onClick={onReset}>
          Everything as it was
        </button>
        <p className="hint">A blank frame? partner-widgets check tells why.</p>
      </footer>
    </aside>
  );
}
