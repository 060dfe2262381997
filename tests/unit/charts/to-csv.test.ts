import fc from 'fast-check';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../src/charts/to-csv.ts';

describe('toCsv', () => {
  test('ends every line in CRLF, and quotes only what needs it', () => {
    const rows = [
      ['Tag', 'Papers'],
      ['a, b', 2],
      ['say "hi"', 0.5],
      ['two\nlines', -3],
    ];
    expect(toCsv(rows)).toBe('Tag,Papers\r\n"a, b",2\r\n"say ""hi""",0.5\r\n"two\nlines",-3\r\n');
  });

  test.each(['=1+1', '+cmd', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
    expect(toCsv([[text]])).toMatch(/^"?'/);
  });

  test('reads back as it was', () => {
    // A letter first: nothing that a spreadsheet would calculate.
    const field = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field)), (rows) => {
        const text = toCsv([['a', 'b'], ...rows]);
        expect(csvParse(text).map(({ a, b }) => [a, b])).toEqual(rows);
      }),
    );
  });
});
