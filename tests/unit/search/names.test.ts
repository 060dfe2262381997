import { describe, expect, test } from 'vitest';
import { makeSearchNames } from '../../../src/search/names.ts';
import { makePaper } from '../../support/make-paper.ts';

describe('makeSearchNames', () => {
  test('numbers papers in list order, with nothing for what is unknown', () => {
    const papers = [
      makePaper({ id: 'z', title: 'Zed', arxiv: '2410.17233' }),
      makePaper({ id: 'a', title: 'An' }),
    ];
    expect(makeSearchNames(papers)).toEqual({
      ids: ['z', 'a'],
      arxiv: ['2410.17233', ''],
      titles: ['Zed', 'An'],
      authors: [],
    });
  });

  test('gives authors with their papers, those of most papers first, then by address', () => {
    const authorsOf = (...lists: string[][]) =>
      makeSearchNames(
        lists.map((authors, index) => makePaper({ id: `p${index}`, authors })),
      ).authors.map(({ slug, papers }) => [slug, papers]);
    expect(authorsOf(['Zoe Z', 'Bo B'], ['Al A'], ['Zoe Z'])).toEqual([
      ['zoe-z', [0, 2]],
      ['al-a', [1]],
      ['bo-b', [0]],
    ]);
  });

  test('takes spellings of one name as one author, once a paper, by its first spelling', () => {
    const papers = [
      makePaper({ id: 'a', authors: ['Łukasz Kaiser', 'Łukasz kaiser'] }),
      makePaper({ id: 'b', authors: ['Łukasz KAISER', '王伟'] }),
    ];
    expect(makeSearchNames(papers).authors).toMatchObject([
      { name: 'Łukasz Kaiser', papers: [0, 1] },
      { name: '王伟', papers: [1] },
    ]);
  });
});
