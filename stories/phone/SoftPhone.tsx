import type { ReactNode } from 'react';
import { CallCard } from './CallCard.tsx';
import { Keypad } from './Keypad.tsx';
import { Notes } from './Notes.tsx';
import type { PhoneView } from './phone-view.ts';
import { PHONE_NAME } from './steps.ts';
import { Timer } from './Timer.tsx';
import { useSteps } from './use-steps.ts';

interface Button {
  label: string;
  look?: 'go' | 'stop' | undefined;
  onPress: () => void;
}

/** A small soft phone. It rings nobody. */
export function SoftPhone({ view }: { view: PhoneView }) {
  useSteps(view);
  switch (view.status) {
    case 'connecting':
      return <Words title="Connecting" text="Waiting for the CRM." />;
    case 'failed':
      return <Words title="Not connected" text={view.code} />;
    case 'logged-out':
      return (
        <Words title={PHONE_NAME} text="Log in to make and take calls.">
          <Buttons buttons={[{ label: 'Log in', look: 'go', onPress: view.logIn }]} />
        </Words>
      );
    case 'idle':
      return <Keypad onCall={view.call} onReceive={() => view.receive('+1 555 0101')} />;
    case 'dialing':
      return (
        <CallCard party={view.party} state="The CRM asks for this call">
          <Buttons
            buttons={[
              { label: 'Begin', look: 'go', onPress: view.begin },
              { label: 'Cancel', onPress: view.hangUp },
            ]}
          />
        </CallCard>
      );
    case 'ringing':
      return (
        <CallCard party={view.party} state={view.isInbound ? 'Calls you' : 'Ringing'} isLive>
          <Buttons
            buttons={[
              { label: view.isInbound ? 'Answer' : 'They pick up', look: 'go', onPress: view.answer },
              { label: view.isInbound ? 'Decline' : 'End', look: 'stop', onPress: view.hangUp },
            ]}
          />
        </CallCard>
      );
    case 'answered':
      return (
        <CallCard party={view.party} state={<Timer />} isLive>
          <Buttons buttons={[{ label: 'End', look: 'stop', onPress: view.hangUp }]} />
        </CallCard>
      );
    case 'ended':
      return <Notes party={view.party} onSave={view.save} />;
  }
}

function Words({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <main className="words">
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </main>
  );
}

function Buttons({ buttons }: { buttons: readonly Button[] }) {
  return (
    <div className="buttons">
      {buttons.map(({ label, look, onPress }) => (
        <button key={label} type="button" data-look={look} onClick={onPress}>
          {label}
        </button>
      ))}
    </div>
  );
}
