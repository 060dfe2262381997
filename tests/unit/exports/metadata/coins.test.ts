import { expect, test } from 'vitest';
import { toCoins } from '../../../../src/exports/metadata/coins.ts';
import { makePaper } from '../../../support/make-paper.ts';

test('toCoins names title, authors in order, venue and address', () => {
  const paper = makePaper({
    id: 'x',
    title: 'A & B',
    authors: ['Ann Ode', 'Bo Li'],
    venue: { name: 'ICML', year: 2022 },
  });
  const fields = new URLSearchParams(toCoins(paper));
  expect(fields.get('rft.atitle')).toBe('A & B');
  expect(fields.getAll('rft.au')).toEqual(['Ann Ode', 'Bo Li']);
  expect(fields.get('rft.genre')).toBe('proceeding');
  expect(fields.get('rft.date')).toBe('2022');
  expect(fields.get('rft_id')).toBe('https://papers.example/sheaf/papers/x/');
});
