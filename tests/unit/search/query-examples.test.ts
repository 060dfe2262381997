import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { makeQueryExamples } from '../../../src/search/query-examples.ts';
import { makePaper } from '../../support/make-paper.ts';
import { papers } from '../../support/papers.ts';

const tag = (label: string) => ({ slug: label.replace(/\W/g, '-'), label, as: [label] });

describe('makeQueryExamples', () => {
  test('shows every part of the language that a list has something for', () => {
    const examples = makeQueryExamples(
      [
        makePaper({
          id: 'one',
          title: 'Offline learning of robots',
          abstract: 'Reward models.',
          authors: ['Jane Doe'],
          venue: { name: 'ICML', year: 2023 },
          tags: [tag('offline learning'), tag('reward models')],
          code: 'https://code.example',
          arxiv: '2301.00001',
          resources: [{ slug: 'atari', name: 'Atari', as: ['Atari'] }],
          topics: [{ slug: 'rl', why: [{ term: 'x', field: 'title' }] }],
        }),
        makePaper({
          id: 'two',
          title: 'Offline learning, again',
          abstract: 'Rewards.',
          tags: [tag('offline learning')],
          published: '2021-05',
        }),
      ],
      new Map([['rl', 'All of RL']]),
    );
    expect(examples.map(({ query }) => query)).toEqual([
      'offline learning',
      '"offline learning"',
      'offline learning -"reward models"',
      'title:"offline learning"',
      'author:"Jane Doe"',
      'topic:"All of RL"',
      'tag:"reward models"',
      'resource:Atari',
      'venue:ICML',
      'type:Method',
      'year:2023',
      'year:2021..2023',
      'has:code',
      '2301.00001',
    ]);
  });

  test('leaves out what a list has nothing for', () => {
    expect(makeQueryExamples([], new Map())).toEqual([]);
  });

  test('gives queries that are read as they are meant', () => {
    for (const { query } of makeQueryExamples(papers, new Map()))
      expect(parseQuery(query).hints).toEqual([]);
  });
});
