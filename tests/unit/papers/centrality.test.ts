import { expect, test } from 'vitest';
import { sortByCentrality } from '../../../src/papers/centrality.ts';
import { makePaper } from '../../support/make-paper.ts';

const namedBy = (...ids: string[]) =>
  ids.map((id) => ({ id, terms: [], sentences: ['', ''] as [string, string] }));

test('what most others of the set name comes first, then what is nearest, then list order', () => {
  const papers = [
    makePaper({ id: 'a', position: 1, related: namedBy('d', 'outside') }),
    makePaper({ id: 'b', position: 2 }),
    makePaper({ id: 'c', position: 3, nearness: 0.5, related: namedBy('d') }),
    makePaper({ id: 'd', position: 4 }),
  ];
  expect(sortByCentrality(papers).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});
