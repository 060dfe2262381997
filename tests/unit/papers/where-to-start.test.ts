import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/papers/schema.ts';
import { chooseStarts } from '../../../src/papers/where-to-start.ts';
import { makePaper } from '../../support/make-paper.ts';

const relatedTo = (...ids: string[]) =>
  ids.map((id) => ({ id, terms: [], sentences: ['', ''] as [string, string] }));

const make = (id: string, position: number, overrides: Partial<Paper> = {}) =>
  makePaper({
    ...{ id, position, topics: [{ slug: 't', why: [{ term: 't', field: 'title' }] }] },
    ...overrides,
  });

const papers = [
  make('a', 1, { published: '2021-03', related: relatedTo('b', 'elsewhere') }),
  make('b', 2, { published: '2022-01-05', related: relatedTo('c') }),
  make('c', 3, { published: '2024-06', related: relatedTo('b') }),
  make('d', 4, { related: relatedTo('b', 'c') }),
];

const choose = (some: readonly Paper[]) =>
  chooseStarts('t', some).map(({ paper, rules }) => [paper.id, ...rules.map(({ rule }) => rule)]);

describe('chooseStarts', () => {
  test('chooses the most central, the earliest and the newest, whatever the order', () => {
    const expected = [
      ['b', 'central'],
      ['a', 'earliest'],
      ['c', 'newest'],
    ];
    expect(choose(papers)).toEqual(expected);
    expect(choose(papers.toReversed())).toEqual(expected);
    expect(chooseStarts('t', papers)[0]!.rules).toEqual([
      { rule: 'central', lists: 3, tied: false },
    ]);
  });

  test('names a paper that two rules choose once', () => {
    const [a, b, ...others] = papers as [Paper, Paper, ...Paper[]];
    expect(choose([a, { ...b, published: '2020-01' }, ...others])[0]).toEqual([
      ...['b', 'central', 'earliest'],
    ]);
  });

  test('of equally central papers takes that with nearer neighbours, and says so', () => {
    const tied = papers.map((paper) => ({ ...paper, related: relatedTo('b', 'c') }));
    tied[2] = { ...tied[2]!, nearness: 0.5 };
    expect(chooseStarts('t', tied)[0]).toMatchObject({
      paper: { id: 'c' },
      rules: [{ rule: 'central', lists: 4, tied: true }, { rule: 'newest' }],
    });
  });

  test('does not choose papers on the border of the topic', () => {
    const border = [{ slug: 't', why: [], borderline: true as const }];
    const old = make('old', 5, { published: '1999-01', topics: border });
    expect(choose([...papers, old])).toEqual(choose(papers));
  });

  test('leaves out rules that say nothing', () => {
    const plain = papers.map(({ id, position }) => make(id, position));
    expect(choose(plain)).toEqual([]);
    expect(choose(plain.map((paper) => ({ ...paper, published: '2024-01' })))).toEqual([]);
    expect(choose(papers.slice(0, 3))).toEqual([]);
    expect(choose([])).toEqual([]);
  });
});
