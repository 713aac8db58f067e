import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTimestamp } from '../../src/protocol/timestamp.ts';

const noon = Date.UTC(2025, 9, 27, 12);

describe('readTimestamp reads', () => {
  test.each([
    ['2025-10-27T12:00:00Z', noon],
    ['2025-10-27T12:00:00.000Z', noon],
    ['2025-10-27T12:00:00+00:00', noon],
    ['2025-10-27T12:00:00-00:00', noon],
    ['2025-10-27T14:30:00+02:30', noon],
    ['2025-10-27T00:00:00-12:00', noon],
    ['2025-10-28T11:59:00+23:59', noon],
    ['2025-10-26T12:01:00-23:59', noon],
    ['2025-10-27t12:00:00z', noon],
    ['2025-10-27T12:00:00z', noon],
    ['2025-10-27 12:00:00Z', noon],
    ['2025-10-27 14:00:00+02:00', noon],
    ['2025-10-27T12:00:00.5Z', noon + 500],
    ['2025-10-27T12:00:00.123Z', noon + 123],
    ['2025-10-27T12:00:00.123456+00:00', noon + 123],
    ['2025-10-27T12:00:00.999999999Z', noon + 999],
    [`2025-10-27T12:00:00.${'1'.repeat(1000)}Z`, noon + 111],
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01t00:00:00z', 0],
    ['1969-12-31T23:59:59.999Z', -1],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
    ['0000-02-29T00:00:00Z', Date.parse('0000-02-29T00:00:00Z')],
    ['0050-01-01 00:00:00Z', Date.parse('0050-01-01T00:00:00Z')],
    ['9999-12-31T23:59:59Z', Date.UTC(9999, 11, 31, 23, 59, 59)],
  ])('%s', (text, moment) => {
    expect(readTimestamp(text)).toBe(moment);
  });
});

describe('readTimestamp refuses', () => {
  test.each([
    ['nothing', ''],
    ['a time without a zone', '2025-10-27T12:00:00'],
    ['a date alone', '2025-10-27'],
    ['a zone without a colon', '2025-10-27T12:00:00+0200'],
    ['a zone in hours', '2025-10-27T12:00:00+02'],
    ['a zone by name', '2025-10-27T12:00:00 UTC'],
    ['a zone of 24 hours', '2025-10-27T12:00:00+24:00'],
    ['a zone with 60 minutes', '2025-10-27T12:00:00+01:60'],
    ['a time without seconds', '2025-10-27T12:00Z'],
    ['24 o’clock', '2025-10-27T24:00:00Z'],
    ['minute 60', '2025-10-27T12:60:00Z'],
    ['second 60', '2025-10-27T12:00:60Z'],
    ['a fraction without digits', '2025-10-27T12:00:00.Z'],
    ['a fraction after a comma', '2025-10-27T12:00:00,5Z'],
    ['month 0', '2025-00-27T12:00:00Z'],
    ['month 13', '2025-13-27T12:00:00Z'],
    ['day 0', '2025-10-00T12:00:00Z'],
    ['day 32', '2025-10-32T12:00:00Z'],
    ['30 February', '2024-02-30T12:00:00Z'],
    ['29 February 2025', '2025-02-29T12:00:00Z'],
    ['29 February 1900', '1900-02-29T12:00:00Z'],
    ['29 February 2100', '2100-02-29T12:00:00Z'],
    ['31 April', '2025-04-31T12:00:00Z'],
    ['31 June', '2025-06-31T12:00:00Z'],
    ['31 September', '2025-09-31T12:00:00Z'],
    ['31 November', '2025-11-31T12:00:00Z'],
    ['a year of five digits', '12025-10-27T12:00:00Z'],
    ['a signed year', '+002025-10-27T12:00:00Z'],
    ['one digit for a month', '2025-1-27T12:00:00Z'],
    ['a week date', '2025-W44-1T12:00:00Z'],
    ['the basic format', '20251027T120000Z'],
    ['an e-mail’s date', 'Mon, 27 Oct 2025 12:00:00 GMT'],
    ['seconds since 1970', '1761566400'],
    ['space before', ' 2025-10-27T12:00:00Z'],
    ['a line break after', '2025-10-27T12:00:00Z\n'],
    ['two spaces', '2025-10-27  12:00:00Z'],
    ['Arabic digits', '٢٠٢٥-10-27T12:00:00Z'],
    ['a minus sign beyond ASCII', '2025-10-27T12:00:00−05:00'],
  ])('%s', (_, text) => {
    expect(readTimestamp(text)).toBeUndefined();
  });
});

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

test('exactly the days of the calendar, in every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
      const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}T00:00:00Z`;
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      expect(readTimestamp(text)).toBe(date.getUTCMonth() === month - 1 ? date.getTime() : undefined);
    }),
    { numRuns: 2000 },
  );
});

test('every moment that Date writes', () => {
  const moments = fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, (moment) => {
      expect(readTimestamp(moment.toISOString())).toBe(moment.getTime());
    }),
  );
});

test('never throws and never gives NaN, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-:.TtZz+ '), maxLength: 30 }), (text) => {
      expect(readTimestamp(text)).not.toBeNaN();
    }),
  );
});
