import { awkwardContexts, companyContext, createTestUrl, personContext } from '../../src/testing/index.ts';
import { signText } from '../sign-as-crm.ts';

export const SECRET_KEY = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const now = Date.parse('2026-03-01T12:00:00.250Z');

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');
const query = (context: string, signature = signText(context, SECRET_KEY).signature): string =>
  `context=${encodeURIComponent(context)}&signature=${encodeURIComponent(signature)}`;
const dated = (timestamp: unknown, changes: object = {}): string =>
  query(base64(JSON.stringify({ team: { id: 't' }, user: { id: 'u' }, person: { id: 'p' }, timestamp, ...changes })));
const at = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
const good = dated(at(0));

/** Contexts that verify, as they are signed in the first of the URLs. */
export const contexts = { personContext, companyContext, ...awkwardContexts };
const signed = await Promise.all(
  Object.entries(contexts).map(async ([name, draft]): Promise<[string, string]> => {
    const url = new URL(await createTestUrl('https://widget.example', draft, SECRET_KEY, { now }));
    return [name, url.search.slice(1)];
  }),
);

const others: [what: string, query: string][] = [
  ['an upper-case signature', good.replace(/[0-9a-f]{64}/, (hex) => hex.toUpperCase())],
  ['a “+” that was not encoded', (signed.find(([name]) => name === 'plus')?.[1] ?? '').replaceAll('%2B', '+')],
  [
    'URL-safe and unpadded, so signed',
    query(Buffer.from(JSON.stringify({ ...personContext, timestamp: at(0), a: '>>>???~' })).toString('base64url')),
  ],
  ['with parameters of its own', `a=1&${good}&b=%26`],
  ['a byte order mark', query(base64(`\uFEFF${JSON.stringify({ ...personContext, timestamp: at(0) })}`))],
  ['300 s old', dated(at(-300))],
  ['60 s ahead', dated(at(60))],
  ['another zone', dated('2026-03-01T17:30:00+05:30')],
  ['a long fraction', dated('2026-03-01T12:00:00.123456789Z')],
  ['300.001 s old', dated(at(-300.001))],
  ['60.001 s ahead', dated(at(60.001))],
  ['a year ahead', dated(at(31_536_000))],
  ['without a zone', dated('2026-03-01T12:00:00')],
  ['no day of the calendar', dated('2026-02-30T12:00:00Z')],
  ['a month that is none', dated('2026-13-01T12:00:00Z')],
  ['a timestamp that is a number', dated(now)],
  ['no timestamp', dated(undefined)],
  ['person and company', dated(at(0), { company: { id: 'c' } })],
  ['neither', dated(at(0), { person: null })],
  ['a person that is text', dated(at(0), { person: 'Jane' })],
  ['an id that is a number', dated(at(0), { person: { id: 7 } })],
  ['no user', dated(at(0), { user: undefined })],
  ['a team that is a list', dated(at(0), { team: [] })],
  ['a list', query(base64('[]'))],
  ['null', query(base64('null'))],
  ['no JSON', query(base64('{"team":'))],
  ['Latin-1', query(base64(Buffer.from('{"a":"é"}', 'latin1')))],
  ['no Base64', query('Jane-Doe!')],
  ['Base64 of an impossible length', query('abcde')],
  ['no context', `signature=${'0'.repeat(64)}`],
  ['an empty context', `context=&signature=${'0'.repeat(64)}`],
  ['no signature', 'context=e30%3D'],
  ['two contexts', `${good}&context=e30%3D`],
  ['two signatures', `${good}&signature=${'0'.repeat(64)}`],
  ['a changed context', good.replace('context=e', 'context=f')],
  ['a short signature', good.replace(/[0-9a-f]{2}$/, '')],
  ['a signature beyond ASCII', query('e30=', 'é'.repeat(64))],
  ['a lone “%” of its own', `discount=100%&${good}`],
  ['a “;” of its own', `a=1;b=2&${good}`],
  ['a context with a lone “%”', good.replace('context=', 'context=%')],
  ['a context that is no UTF-8', good.replace('context=', 'context=%FF')],
  ['a signature that is no UTF-8', good.replace('signature=', 'signature=%FF')],
  ['a signature with a lone “%”', good.replace('signature=', 'signature=%')],
  ['NaN, which is no JSON', query(base64(JSON.stringify({ ...personContext, timestamp: at(0), a: 0 }).replace('"a":0', '"a":NaN')))],
  ['a line break in the Base64', query(base64(JSON.stringify(personContext)).replace(/^..../, '$&\n'))],
  ['a line break after the Base64', query(`${base64(JSON.stringify(personContext))}\n`)],
  ['a null in the signature', query('e30=', `${'0'.repeat(63)}\0`)],
  ['an hour of one digit', dated('2026-03-01T1:00:00Z')],
  ['an hour that is none', dated('2026-03-01T24:00:00Z')],
  ['a second that is none', dated('2026-03-01T11:59:60Z')],
  ['a zone that is none', dated('2026-03-01T12:00:00+25:00')],
  ['a zone of too many minutes', dated('2026-03-01T12:00:00+00:60')],
  ['a comma before the fraction', dated('2026-03-01T12:00:00,25Z')],
  ['a line break after the timestamp', dated('2026-03-01T12:00:00Z\n')],
  ['29 February of no leap year', dated('2026-02-29T12:00:00Z')],
  ['Arabic digits', dated('٢٠٢٦-03-01T12:00:00Z')],
  ['an empty query', ''],
];

/** Queries that verify or do not, each for a reason of its own. */
export const urls: readonly (readonly [what: string, query: string])[] = [...signed, ...others];
