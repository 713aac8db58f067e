import { Announcer } from './Announcer.tsx';
import { CallScreen } from './CallScreen.tsx';
import { DialScreen } from './DialScreen.tsx';
import { IncomingScreen } from './IncomingScreen.tsx';
import { LoginScreen } from './LoginScreen.tsx';
import { SavingScreen } from './SavingScreen.tsx';
import { TopBar } from './TopBar.tsx';
import { type RingPhone, useRing } from './use-ring.ts';

export function Ring() {
  const ring = useRing();
  const { agent, line, connection } = ring;
  if (connection === 'failed') return <p className="stranded">Open Ring from your CRM: it shows it in its phone window.</p>;
  if (!agent) return <LoginScreen onLogIn={(name) => ring.carrier.logIn(name)} />;
  return (
    <>
      <TopBar agent={agent} isOnCall={line.status !== 'free'} carrier={ring.carrier} />
      <Screen ring={ring} />
      <Announcer line={line} />
    </>
  );
}

function Screen({ ring }: { ring: RingPhone }) {
  const { agent, line, carrier, notes, matches, openRecord, save } = ring;
  switch (line.status) {
    case 'free':
      return <DialScreen carrier={carrier} isAvailable={agent?.isAvailable ?? false} />;
    case 'ringing':
      return <IncomingScreen call={line.call} matches={matches} carrier={carrier} onOpen={openRecord} />;
    case 'calling':
    case 'talking':
      return <CallScreen line={line} matches={matches} notes={notes} carrier={carrier} onOpen={openRecord} />;
    case 'over':
      return <SavingScreen line={line} matches={matches} notes={notes} carrier={carrier} onSave={save} />;
  }
}
