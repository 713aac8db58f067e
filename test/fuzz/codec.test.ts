import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from '../../src/protocol/base64.ts';
import { decodeContext, decodeJson, encodeContext } from '../../src/protocol/codec.ts';
import type { PersonContext } from '../../src/protocol/context.ts';
import { anyText } from '../any-text.ts';
import { guidePerson } from '../guide-contexts.ts';
import { openCrm } from './crm.ts';
import { befall } from './harm.ts';
import { base64Harms } from './harms/of-base64.ts';
import { readJson } from './oracle/json.ts';
import { INPUTS, runs } from './run.ts';

const RUNS = Math.ceil(INPUTS / 400);
const anyContext: fc.Arbitrary<PersonContext> = fc
  .record({ id: anyText(), firstName: fc.option(anyText()), lastName: anyText(), more: fc.jsonValue() })
  .map((person) => ({ ...guidePerson, person }));

test('a context comes back as it was', () => {
  fc.assert(
    fc.property(anyContext, (context) => {
      expect(decodeContext(encodeContext(context))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(context), withoutProto) });
    }),
    runs(RUNS),
  );
});

test('bytes come back as they were, with a Buffer and without', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = encodeBase64(bytes);
      for (const buffer of [undefined, null]) expect([...decodeBase64(text, buffer)!]).toEqual([...bytes]);
    }),
    runs(RUNS),
  );
});

test('whatever befalls the text, it is read as the design has it, with a Buffer and without', () => {
  const crm = openCrm([]);
  const harm = fc.tuple(fc.constantFrom(...Object.keys(base64Harms)), fc.nat());
  fc.assert(
    fc.property(anyContext, fc.array(harm, { maxLength: 2 }), (context, plan) => {
      const text = befall(base64Harms, plan, encodeContext(context), crm);
      const expected = readJson(text);
      expect(decodeJson(text)).toEqual(
        expected ? { ok: true, value: expected.json } : { ok: false, failure: { code: 'malformed-context', message: expect.any(String) } },
      );
      expect(decodeBase64(text, null) && [...decodeBase64(text, null)!]).toEqual(decodeBase64(text) && [...decodeBase64(text)!]);
    }),
    runs(RUNS),
  );
});

function withoutProto(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
