import type { ContextDraft, ViewType } from '../../protocol/context.ts';
import type { ConformanceCase } from './conformance-case.ts';
import { barestRecord, longRecord, plainName, recordOf, recordOfTomorrow, textsOf } from './conformance-records.ts';
import { signed } from './forged-urls.ts';
import { markupName, scriptUrl } from './inert-names.ts';

type Named = readonly [name: string, rule: string, first: string, last: string];

const names: readonly Named[] = [
  ['shows-accents', 'Base64 holds UTF-8: `atob` alone turns José into JosÃ©.', 'José', 'Núñez'],
  [
    'shows-typographic-marks',
    'A "+" of the Base64 is percent-encoded in the URL, and is a "+" once more.',
    'A > B ~',
    'O’Dea-O’Roe-O’Hara',
  ],
  ['shows-emoji', 'Characters outside the first 65,536 are two units in JavaScript and four bytes in UTF-8.', '👩‍💻', '🏡🏡'],
  ['shows-japanese', 'Base64 holds UTF-8.', '太郎', '山田'],
  ['shows-right-to-left', 'Base64 holds UTF-8, whichever way it is read.', 'نورة', 'الأحمد'],
];

function shown(viewType: ViewType, name: string, rule: string, draft: ContextDraft, visible: readonly string[]): ConformanceCase {
  return { name, rule, level: 'required', viewType, openUrl: signed(draft), expects: { verdict: 'verified', visible } };
}

export function verifiedCases(viewTypes: readonly ViewType[], first: ViewType): ConformanceCase[] {
  const plain = textsOf(plainName);
  const views = viewTypes.map((viewType) =>
    shown(
      viewType,
      `shows-${viewType}`,
      `Opened on a ${viewType}’s page, a widget shows that ${viewType}.`,
      recordOf(viewType, plainName),
      plain,
    ),
  );
  const unicode = names.map(([name, rule, ...both]) => shown(first, name, rule, recordOf(first, both), both));
  const few = 'All but the ids may be null, and a widget works with what there is.';
  const more = 'Fields may be missing, and a later CRM sends more: what a widget does not know it ignores.';
  const long = 'Fifteen e-mail addresses and fifteen numbers make a URL of 7,000 characters; servers have to take it.';
  const handshake: ConformanceCase = {
    name: 'answers-handshake',
    rule: 'A widget that answers SYNC with SYNC_ACK is known to be there, and can talk to the CRM. The page around it has to be one it allows.',
    level: 'advised',
    viewType: first,
    openUrl: signed(recordOf(first, plainName)),
    expects: { verdict: 'verified', visible: plain, answersHandshake: true },
  };
  return [
    ...views,
    ...unicode,
    shown(
      first,
      'shows-markup-as-text',
      'A contact can be named <img onerror=…>: text of the context is never HTML.',
      recordOf(first, markupName),
      ['Quimby'],
    ),
    ...viewTypes.filter((viewType) => viewType === 'company').map(withScriptUrl),
    shown(first, 'takes-nulls', few, barestRecord(first, plainName), [...plainName]),
    shown(first, 'takes-unknown-fields', more, recordOfTomorrow(first, plainName), [...plainName]),
    shown(first, 'takes-long-context', long, longRecord(first, plainName), [...plainName, 'quillfeather.example', '555-0172-993']),
    handshake,
  ];
}

function withScriptUrl(viewType: ViewType): ConformanceCase {
  const record = recordOf(viewType, plainName);
  const draft = record.company ? { ...record, company: { ...record.company, website: scriptUrl } } : record;
  return shown(viewType, 'makes-no-link-of-script', 'A website can be javascript:…: link to https alone.', draft, textsOf(plainName));
}
