import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinArray, readText, splitArray, writeText } from '../../../src/integrations/cbor.ts';

test('texts of any length come back, also from arrays in arrays', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 700 });
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 30 }), { maxLength: 300 }), (rows) => {
      const bytes = joinArray(rows.map((row) => joinArray(row.map(writeText))));
      expect(splitArray(bytes).map((row) => splitArray(row).map(readText))).toEqual(rows);
    }),
    { numRuns: 30 },
  );
});

test('numbers, maps and simple values are stepped over', () => {
  // [1, 500, {"a": [true]}, "x"]: the example notation of RFC 8949.
  const bytes = Buffer.from('84011901f4a1616181f56178', 'hex');
  expect(splitArray(bytes).map((item) => item.toString('hex'))).toEqual([
    '01',
    '1901f4',
    'a1616181f5',
    '6178',
  ]);
});

test('what is no array is an error that says where', () => {
  expect(() => splitArray(Buffer.from('6178', 'hex'))).toThrow(/array of CBOR at byte 0/);
});
