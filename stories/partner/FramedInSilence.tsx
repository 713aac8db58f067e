import { phoneUrl } from '../calling/phone-url.ts';
import { talksUrl } from '../talks-url.ts';

/** A page that frames the phone, or a widget that shows this hook, and says nothing. */
export function FramedInSilence({ hook }: { hook?: string }) {
  const url = hook ? talksUrl({ page: 'hooks', hook }) : phoneUrl(['login'], { sdk: 'state' });
  return <iframe className="story-frame" title={hook ? 'Widget' : 'Acme Phone'} src={url} />;
}
