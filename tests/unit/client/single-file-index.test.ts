import { describe, expect, test } from 'vitest';
import { makeSingleFileIndex, type PaperTexts } from '../../../src/client/single-file-index.ts';
import { papers } from '../../support/papers.ts';

function makeTexts(overrides: Partial<PaperTexts>): PaperTexts {
  return { id: 'a', title: '', authors: '', labels: '', abstract: '', ...overrides };
}

function search(query: string, texts: Partial<PaperTexts>[]) {
  return makeSingleFileIndex(texts.map(makeTexts))(query);
}

const ids = ({ results }: ReturnType<typeof search>) => results.map(({ id }) => id);

describe('what is found', () => {
  test('is in every part of a paper', () => {
    const texts = [
      { id: 'title', title: 'On walks' },
      { id: 'authors', authors: 'Ada Walk' },
      { id: 'labels', labels: 'walk' },
      { id: 'abstract', abstract: 'We walk.' },
      { id: 'none', abstract: 'We sit.' },
    ];
    expect(ids(search('walk', texts)).toSorted()).toEqual([
      'abstract',
      'authors',
      'labels',
      'title',
    ]);
  });

  test('may miss words of the query, and is better with all of them', () => {
    const { results } = search('red tea', [
      { id: 'some', abstract: 'Red red red.' },
      { id: 'all', abstract: 'The tea is rather red today, we think.' },
    ]);
    expect(results.map(({ id, isComplete }) => [id, isComplete])).toEqual([
      ['all', true],
      ['some', false],
    ]);
  });

  test('is decided by rare words rather than by common ones', () => {
    const common = Array.from({ length: 20 }, (_, n) => ({
      id: `common-${n}`,
      abstract: 'Learning about learning.',
    }));
    const texts = [...common, { id: 'rare', abstract: 'A word on quaternions, at some length.' }];
    expect(ids(search('learning quaternions', texts))[0]).toBe('rare');
  });

  test('is first where the title says it', () => {
    const texts = [
      { id: 'abstract', abstract: 'Tea leaves.' },
      { id: 'title', title: 'Tea leaves' },
    ];
    expect(ids(search('tea leaves', texts))).toEqual(['title', 'abstract']);
  });

  test.each([
    ['another inflection', 'exploring', 'exploration'],
    ['another spelling', 'behaviours', 'behavior'],
    ['no accent', 'naive', 'naïve'],
    ['the start of the last word', 'reinfo', 'reinforcement'],
    ['a letter too few', 'explration', 'exploration'],
    ['a letter too many', 'explooration', 'exploration'],
    ['two letters the wrong way round', 'polciy', 'policy'],
  ])('is there with %s', (_, query, word) => {
    expect(search(query, [{ abstract: `We study ${word} here.` }]).results).toMatchObject([
      { id: 'a', isComplete: true },
    ]);
  });

  test('is not a similar word where a paper holds the very one', () => {
    const texts = [
      { id: 'online', abstract: 'Online.' },
      { id: 'offline', abstract: 'Offline.' },
    ];
    expect(ids(search('offline', texts))).toEqual(['offline']);
  });

  test('is nothing without words', () => {
    for (const query of ['', ' ', '?!', '\u0000', '\ud800'])
      expect(search(query, [{ abstract: 'Tea.' }])).toEqual({ results: [], unknown: [] });
  });

  test('is for hostile words what it is for others', () => {
    const texts = [{ abstract: 'constructor __proto__ toString' }];
    expect(ids(search('constructor', texts))).toEqual(['a']);
    expect(ids(search('hasOwnProperty', texts))).toEqual([]);
  });
});

describe('unknown words', () => {
  test('are named as typed, unless they are the start of one', () => {
    const texts = [{ abstract: 'Offline exploration.' }];
    expect(search('Ofline explor', texts).unknown).toEqual(['ofline']);
    expect(search('explor offline', texts).unknown).toEqual([]);
    expect(search('offli explored', texts).unknown).toEqual(['offli']);
  });
});

describe('on the papers of the site', () => {
  const find = makeSingleFileIndex(
    papers.map(({ id, title, authors, abstract }) =>
      makeTexts({ id, title, authors: authors.join(', '), abstract }),
    ),
  );

  test('a whole title finds its paper first', () => {
    const missed = papers.filter(({ id, title }) => find(title).results[0]?.id !== id);
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  test('a title with a slip in each long word finds its paper among the first three', () => {
    const swap = (word: string) => word.replace(/^(\w{3})(\w)(\w)(?=\w)/, '$1$3$2');
    const missed = papers.filter(({ id, title }) => {
      const first = find(title.split(' ').map(swap).join(' ')).results.slice(0, 3);
      return !first.some((found) => found.id === id);
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });
});
