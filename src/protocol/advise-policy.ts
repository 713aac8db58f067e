import { type IconPage, iconSources } from './icon-sources.ts';
import type { PolicyAdvice } from './policy-advice.ts';

/** nginx keeps the head of a response in one page of 4 or 8 kB, and answers 502 beyond. Half is left to the other headers. */
const LONG_HEADER = 2_048;

/** What there is to say of a policy as a whole. */
export function advisePolicy(pages: readonly IconPage[], origins: number, { length }: string): PolicyAdvice[] {
  const advice: PolicyAdvice[] = [
    {
      code: 'frame-ancestors',
      text: "Send `frame-ancestors 'none'` with every page of your own, so that a widget that redirects to one of them gets nowhere even where this policy is missing. `'self'` would let it in, as the page around the frame is yours.",
    },
  ];
  const icons = iconSources(pages).join(' ');
  if (icons) advice.push({ code: 'icons', text: `The widgets' icons need \`img-src ${icons}\`.` });
  if (length > LONG_HEADER) {
    const text = `${origins} origins make a header of ${length} characters, and proxies limit the head of a response, often to 4 kB. Send each page the origins of its own team's widgets.`;
    advice.push({ code: 'long-header', text });
  }
  return advice;
}
