import { encodeBase64 } from '../../../protocol/base64.ts';
import type { Examined, Look } from '../examined.ts';
import { judgeWords } from './judge-words.ts';
import { signedText } from './sign.ts';

const base64 = (text: string): string => encodeBase64(new TextEncoder().encode(text));

/** What no CRM sends, under a good signature; and the page opened by itself. */
const troubles: Readonly<Record<string, (examined: Examined) => Promise<string>>> = {
  'missing context': async ({ widgetUrl }) => widgetUrl,
  'context that is no JSON': (examined) => signedText(examined, base64('{"team":')),
  'context that is no Base64': (examined) => signedText(examined, 'Jane Doe!'),
  'context of null': (examined) => signedText(examined, base64('null')),
  'context without user, person or company': (examined) =>
    signedText(examined, base64(JSON.stringify({ team: { id: 'team-1' }, timestamp: new Date().toISOString() }))),
};

export const troubleLooks: readonly Look[] = Object.entries(troubles).map(([what, urlFor]) => ({
  of: ['errors-in-words'],
  async run(examined) {
    const frame = await examined.open(await urlFor(examined));
    try {
      return [await judgeWords(frame, examined.patience, what)];
    } finally {
      await frame.close();
    }
  },
}));
