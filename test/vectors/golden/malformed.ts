import { base64, NOW, refuse, secretKeys, short, urlOfText, type Vector } from './vector.ts';

const dated = { ...short, timestamp: NOW };
const good = base64(dated);

const malformed = [
  ['no-base64', 'Characters that are foreign to Base64.', 'Jane-Doe!'],
  ['line-break', 'Base64 of lines, as in an e-mail.', `${good.slice(0, 76)}\n${good.slice(76)}`],
  ['impossible-length', 'No bytes are so long in Base64.', `${good.replaceAll('=', '').slice(0, 100)}a`],
  ['latin-1', 'JSON that is not UTF-8.', Buffer.from(JSON.stringify({ ...dated, note: 'é' }), 'latin1').toString('base64')],
  ['cut-json', 'JSON that was cut.', Buffer.from(JSON.stringify(dated).slice(0, -1)).toString('base64')],
  [
    'nan',
    'NaN is no JSON, though some read it.',
    Buffer.from(JSON.stringify({ ...dated, score: 0 }).replace(':0}', ':NaN}')).toString('base64'),
  ],
] as const;

const invalid = [
  ['list', 'A list.', []],
  ['both-views', 'A person and a company.', { ...dated, company: { id: 'company-1' } }],
  ['no-view', 'Neither.', { ...dated, person: null }],
  ['text-person', 'A person that is text.', { ...dated, person: 'Jane' }],
  ['number-id', 'An id that is a number.', { ...dated, person: { id: 7 } }],
  ['no-id', 'A person without an id.', { ...dated, person: { firstName: 'Jane' } }],
  ['no-user', 'Nobody looks at it.', { ...dated, user: undefined }],
] as const;

/** Rightly signed, and yet no context. */
export async function malformedVectors(): Promise<Vector[]> {
  const vectorOf = async (name: string, description: string, text: string, code: 'malformed-context' | 'invalid-context') => ({
    name,
    description,
    url: await urlOfText(text),
    secretKeys,
    expected: refuse(code),
  });
  return Promise.all([
    ...malformed.map(([name, description, text]) => vectorOf(name, description, text, 'malformed-context')),
    ...invalid.map(([name, description, content]) => vectorOf(name, description, base64(content), 'invalid-context')),
  ]);
}
