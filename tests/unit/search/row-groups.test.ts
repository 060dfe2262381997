import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toRow } from '../../../src/papers/rows.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import { groupRows } from '../../../src/search/row-groups.ts';
import { makePaper } from '../../support/make-paper.ts';

const rowsOf = (papers: Partial<Paper>[]) => papers.map((paper) => toRow(makePaper(paper)));
const topics = (...slugs: string[]) =>
  slugs.map((slug) => ({ slug, why: [{ term: 'x', field: 'title' as const }] }));
const show = (groups: ReturnType<typeof groupRows>) =>
  groups.map(({ heading, rows }) => [heading, ...rows.map(({ id }) => id)]);

test('by main topic: each row once, the largest group first, without topic last', () => {
  const rows = rowsOf([
    { id: 'none-1' },
    { id: 'none-2' },
    { id: 'none-3' },
    { id: 'b', topics: topics('theory', 'offline-rl') },
    { id: 'a', topics: topics('offline-rl') },
    { id: 'c', topics: topics('offline-rl', 'theory') },
  ]);
  expect(show(groupRows(rows, 'topic', { 'offline-rl': 'Offline RL' }))).toEqual([
    ['Offline RL', 'a', 'c'],
    ['theory', 'b'],
    ['No known topic', 'none-1', 'none-2', 'none-3'],
  ]);
});

test('by year: the newest first, undated last', () => {
  const rows = rowsOf([
    { id: 'undated' },
    { id: 'old-1', published: '2019-05' },
    { id: 'new', published: '2024-05' },
    { id: 'old-2', published: '2019-06' },
  ]);
  expect(show(groupRows(rows, 'year', {}))).toEqual([
    ['2024', 'new'],
    ['2019', 'old-1', 'old-2'],
    ['No known year', 'undated'],
  ]);
});

test('by venue: groups of one size by name', () => {
  const rows = rowsOf([
    { id: 'b', venue: { name: 'NeurIPS', year: 2020 } },
    { id: 'a', venue: { name: 'ICML' } },
  ]);
  expect(show(groupRows(rows, 'venue', {}))).toEqual([
    ['ICML', 'a'],
    ['NeurIPS', 'b'],
  ]);
});

test('any venues: nothing is lost, and the rows of a group keep their order', () => {
  const name = fc.option(fc.string({ unit: 'grapheme' }).filter(Boolean), { nil: undefined });
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const rows = rowsOf(
        names.map((venue, place) => ({
          id: `paper-${place}`,
          position: place + 1,
          ...(venue && { venue: { name: venue } }),
        })),
      );
      const groups = groupRows(rows, 'venue', {});
      expect(new Set(groups.flatMap((group) => group.rows))).toEqual(new Set(rows));
      for (const group of groups)
        expect(group.rows).toEqual(rows.filter(({ venue }) => venue === group.rows[0]!.venue));
    }),
  );
});
