import { useCallingExtension } from 'partner-widgets/partner';
import { useEffect } from 'react';
import { voice } from './your-voice.tsx';

/** The page was loaded anew in mid-call. The CRM waits ten seconds for its phone to say that the call is still there. */
export function usePhoneAfterReload() {
  const phone = useCallingExtension({ allowedOrigins: ['https://crm.example'], isLoggedIn: true });
  useEffect(() => {
    const call = voice.currentCall();
    if (phone.status !== 'idle' || !call) return;
    phone.outgoingCall({ externalCallId: call.id, toNumber: call.number });
  }, [phone]);
  useEffect(() => {
    if (phone.status === 'ringing' && voice.currentCall()?.isAnswered) phone.callAnswered();
  }, [phone]);
  return phone;
}
