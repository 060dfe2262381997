import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byAdded, byDate, byPosition, type PaperOrder } from '../../../src/papers/order.ts';
import { makePaper } from '../../support/make-paper.ts';

function sort(order: PaperOrder, papers: ReturnType<typeof makePaper>[]): string[] {
  return papers.toSorted(order).map(({ id }) => id);
}

test('byPosition follows the lists', () => {
  const papers = [makePaper({ id: 'b', position: 10 }), makePaper({ id: 'a', position: 9 })];
  expect(sort(byPosition, papers)).toEqual(['a', 'b']);
});

describe('byDate', () => {
  test('puts the latest first and what is undated last', () => {
    const papers = [
      makePaper({ id: 'undated' }),
      makePaper({ id: 'old', published: '2019-12-31' }),
      makePaper({ id: 'new', published: '2020-01-01' }),
    ];
    expect(sort(byDate, papers)).toEqual(['new', 'old', 'undated']);
  });

  test('puts a month before its days and after the next month', () => {
    const papers = [
      makePaper({ id: 'last-day', published: '2020-01-31' }),
      makePaper({ id: 'month', published: '2020-01' }),
      makePaper({ id: 'next', published: '2020-02-01' }),
    ];
    expect(sort(byDate, papers)).toEqual(['next', 'month', 'last-day']);
  });

  test('keeps the order of the lists among equals', () => {
    const papers = [
      makePaper({ id: 'b', position: 2, published: '2020-01' }),
      makePaper({ id: 'a', position: 1, published: '2020-01' }),
    ];
    expect(sort(byDate, papers)).toEqual(['a', 'b']);
  });
});

test('byAdded goes by the day of the list, then by publication', () => {
  const papers = [
    makePaper({ id: 'old-list', added: '2026-01-01', published: '2025-05' }),
    makePaper({ id: 'older', added: '2026-02-01', published: '2019-05' }),
    makePaper({ id: 'newer', added: '2026-02-01', published: '2020-05' }),
  ];
  expect(sort(byAdded, papers)).toEqual(['newer', 'older', 'old-list']);
});

describe.each(Object.entries({ byPosition, byDate, byAdded }))('%s', (_, order) => {
  const month = fc.constantFrom('2020-01', '2020-01-31', '2020-02', undefined);
  const paper = fc
    .record({
      position: fc.integer({ min: 1, max: 9 }),
      published: month,
      added: fc.constantFrom('2026-01-01', '2026-02-01'),
    })
    .map(({ published, ...rest }) => makePaper({ ...rest, ...(published && { published }) }));

  test('is total: no two papers are equal, and no circle is made', () => {
    fc.assert(
      fc.property(paper, paper, paper, (a, b, c) => {
        expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
        if (a.position !== b.position) expect(order(a, b)).not.toBe(0);
        if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
