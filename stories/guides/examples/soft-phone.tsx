import { useCallingExtension } from 'partner-widgets/partner';
import { useVoiceEvents } from './voice-events.tsx';
import { Keypad, NotesForm, voice } from './your-voice.tsx';

export function SoftPhone({ isLoggedIn }: { isLoggedIn: boolean }) {
  const phone = useCallingExtension({
    allowedOrigins: ['https://crm.example'],
    isLoggedIn,
    onDialNumber: ({ phoneNumber }) => voice.call(phoneNumber),
    onEndCall: () => voice.hangUp(),
    onVisibilityChanged: ({ isHidden }) => voice.setQuiet(!!isHidden),
  });
  useVoiceEvents(phone);
  switch (phone.status) {
    case 'connecting':
      return <p>One moment…</p>;
    case 'failed':
      return <p role="alert">Not connected: {phone.failure.code}</p>;
    case 'idle':
      return <Keypad onCall={(toNumber) => voice.call(toNumber)} />;
    case 'dialing':
      return <p>Calling {phone.call.toNumber}</p>;
    case 'ringing':
      return <p>{phone.call.direction === 'INBOUND' ? phone.call.fromNumber : phone.call.toNumber}</p>;
    case 'answered':
      return (
        <button type="button" onClick={() => voice.hangUp()}>
          Hang up
        </button>
      );
    case 'ended':
      return <NotesForm onSave={(notes) => phone.callCompleted({ engagementProperties: { hs_call_body: notes } })} />;
  }
}
