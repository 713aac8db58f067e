import { isLoopback } from './loopback.ts';
import { isOriginInPolicy } from './origin-in-policy.ts';
import type { PolicyAdvice } from './policy-advice.ts';
import { checkWidgetUrl } from './widget-url.ts';

/** What a host shows in a frame: a `PartnerWidget`, a `CallingProvider`, or anything else with a URL. */
export interface FramedPage {
  url: string;
  name?: string | undefined;
  iconUrl?: string | undefined;
}

/** The origin to let in, or undefined; and what there is to say about it. */
export function judgeFramedPage({ url, name }: FramedPage, hostOrigin: string | undefined): { origin?: string; advice: PolicyAdvice[] } {
  const who = name === undefined ? 'A page without a name' : JSON.stringify(name);
  const leftOut = (code: PolicyAdvice['code'], reason: string) => ({ advice: [{ code, text: `${who} is left out. ${reason}` }] });
  const checked = checkWidgetUrl(url, hostOrigin);
  if (!checked.ok) {
    const { code, message } = checked.failure;
    switch (code) {
      case 'unsafe-sandbox':
        return leftOut('own-origin', message);
      case 'insecure-url':
        return leftOut(code, message);
      default:
        return leftOut('malformed-url', message);
    }
  }
  const { origin, protocol } = checked.value;
  if (!isOriginInPolicy(origin)) return leftOut('unsupported-host', 'A policy cannot name its host. Give it a plain domain name.');
  const isLocal = protocol === 'http:' && isLoopback(origin);
  return { origin, advice: isLocal ? [{ code: 'loopback', text: `${who} is on this machine. Keep it out of production.` }] : [] };
}
