import { expect, test } from 'vitest';
import { signRequestSchema } from '../../src/protocol/sign-request.ts';

const asked = { widgetId: 'w', viewType: 'person', recordId: 'r' };

test.each<[string, unknown, boolean]>([
  ['a person', asked, true],
  ['a company', { ...asked, viewType: 'company' }, true],
  ['another view', { ...asked, viewType: 'deal' }, false],
  ['an empty widget', { ...asked, widgetId: '' }, false],
  ['an empty record', { ...asked, recordId: '' }, false],
  ['a number for a record', { ...asked, recordId: 7 }, false],
  ['no record', { widgetId: 'w', viewType: 'person' }, false],
  ['null', null, false],
  ['a list', [asked], false],
])('a sign request: %s', (_, json, fits) => {
  expect(signRequestSchema.safeParse(json).success).toBe(fits);
});

test('a sign request carries a reference and nothing else', () => {
  expect(signRequestSchema.parse({ ...asked, person: { firstName: 'Eve' }, timestamp: 'now' })).toEqual(asked);
});
