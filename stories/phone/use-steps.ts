import { useEffect, useRef } from 'react';
import type { PhoneView } from './phone-view.ts';
import { does, PICK_UP_AFTER } from './steps.ts';

/** Does by itself what the phone's URL says. */
export function useSteps(view: PhoneView): void {
  const hasBegun = useRef(false);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const { status } = view;
  useEffect(() => {
    // After the turn in which the page renders, as a person would.
    const timer = setTimeout(() => take(latest.current, hasBegun), status === 'ringing' ? PICK_UP_AFTER : 0);
    return () => clearTimeout(timer);
  }, [status]);
}

function take(view: PhoneView, hasBegun: { current: boolean }): void {
  switch (view.status) {
    case 'idle':
      if (hasBegun.current) return;
      hasBegun.current = true;
      if (does('incoming')) view.receive('+1 555 0101');
      if (does('complain')) view.complain('The headset is not connected. Plug it in, then call again.');
      if (does('open-record')) view.openRecord(404);
      if (does('grow')) view.resize(5000, 480);
      break;
    case 'dialing':
      if (does('ring')) view.begin();
      break;
    case 'ringing':
      if (does('answer')) view.answer();
      break;
    case 'answered':
      if (does('hang-up')) view.hangUp();
      break;
    case 'ended':
      if (does('save')) view.save('Wants to see the house on Elm Court on Friday.');
  }
}
