import { phoneUrl } from '../calling/phone-url.ts';

/** A page that frames the phone and says nothing. */
export function FramedInSilence() {
  return <iframe className="story-frame" title="Acme Phone" src={phoneUrl(['login'], { sdk: 'state' })} />;
}
