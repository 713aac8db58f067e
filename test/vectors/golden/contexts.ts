import type { ContextDraft } from '../../../src/protocol/context.ts';
import { awkwardContexts, companyContext, largeContext, personContext } from '../../../src/testing/index.ts';
import { accept, base64, NOW, secretKeys, short, urlOf, urlOfText, type Vector } from './vector.ts';

type Fixture = Exclude<keyof typeof awkwardContexts, 'nulls' | 'sparse' | 'decimalText'>;

/** The fixture's names alone. */
export function named(fixture: Fixture): ContextDraft {
  const { team, user, person } = awkwardContexts[fixture];
  return { team, user, person: { id: person.id, firstName: person.firstName, lastName: person.lastName } };
}

const drafts = [
  ['person', 'A person, with every documented field.', personContext],
  ['company', 'A company, with every documented field.', companyContext],
  ['accents', 'The Base64 holds UTF-8, which is not Latin-1.', named('accents')],
  ['plus', 'The Base64 holds "+", percent-encoded in the URL.', named('plus')],
  ['emoji', 'Four bytes of UTF-8 each, and joined ones.', named('emoji')],
  ['right-to-left', 'Arabic names.', named('rightToLeft')],
  ['html', 'Markup in names comes out as it went in. It must show as text.', named('html')],
  ['nulls', 'Every optional field is null, and so is the other view.', awkwardContexts.nulls],
  ['sparse', 'Nothing but what is required.', awkwardContexts.sparse],
  ['large', 'Some 3,500 characters.', largeContext(2_500)],
] as const;

const dated = { ...short, timestamp: NOW };
const texts = [
  ['byte-order-mark', 'A byte order mark before the JSON is dropped.', Buffer.from(`\uFEFF${JSON.stringify(dated)}`).toString('base64')],
  [
    'url-safe',
    'URL-safe Base64 without padding, so signed.',
    Buffer.from(JSON.stringify({ ...dated, note: '>>>???~~' })).toString('base64url'),
  ],
  ['unknown-fields', 'Fields that nobody knows are no fault.', base64({ ...dated, plan: { name: 'gold' } })],
] as const;

/** What verifies, by its content. */
export async function contextVectors(): Promise<Vector[]> {
  return Promise.all([
    ...drafts.map(async ([name, description, draft]) => ({
      name,
      description,
      url: await urlOf(draft),
      secretKeys,
      expected: accept(draft),
    })),
    ...texts.map(async ([name, description, text]) => ({
      name,
      description,
      url: await urlOfText(text),
      secretKeys,
      expected: accept(short),
    })),
  ]);
}
