import { describe, expect, it } from 'vitest';
import { recombine } from '../../../scripts/bench/corpus.ts';
import { sumCalls } from '../../../scripts/bench/profile-calls.ts';
import { sampleQueries } from '../../../scripts/bench/sample-queries.ts';

describe('sumCalls', () => {
  const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
    id,
    callFrame: { functionName, url, scriptId: '0', lineNumber: 0, columnNumber: 0 },
    children,
  });

  it('counts what lies under the functions that a file calls, through built-in ones', () => {
    const nodes = [
      node(1, '(root)', '', [2, 7]),
      node(2, 'enrich', 'file:///src/enrich.ts', [3, 5]),
      node(3, 'findTags', 'file:///src/tags.ts', [4]),
      node(4, 'splitWords', 'file:///src/words.ts'),
      node(5, 'map', '', [6]),
      node(6, 'findTags', 'file:///src/tags.ts'),
      node(7, 'splitWords', 'file:///src/words.ts'),
    ];
    const samples = [1, 2, 3, 4, 5, 6, 7];
    const timeDeltas = samples.map((id) => 10 ** id);
    expect(
      sumCalls({ nodes, startTime: 0, endTime: 0, samples, timeDeltas }, '/src/enrich.ts'),
    ).toEqual([{ name: 'findTags', seconds: (1e3 + 1e4 + 1e6) / 1e6 }]);
  });
});

describe('recombine', () => {
  const papers = [
    { title: 'A', abstract: 'One. Two? Three!' },
    { title: 'B', abstract: 'Four. Five.' },
  ];

  it('keeps the papers, then makes others of their sentences, the same each time', () => {
    const made = recombine(papers, 5);
    expect(made.slice(0, 2)).toEqual(papers);
    expect(new Set(made.map(({ title }) => title)).size).toBe(5);
    for (const { abstract } of made.slice(2))
      for (const sentence of abstract.split(' '))
        expect(papers.map(({ abstract }) => abstract).join(' ')).toContain(sentence);
    expect(recombine(papers, 5)).toEqual(made);
  });
});

describe('sampleQueries', () => {
  const titles = ['A Tale of Green Tea', 'Coffee: Its Beans', 'Cups & Saucers'];

  it('takes words of titles in a row, ever more of them, the same each time', () => {
    const queries = sampleQueries(titles, 6);
    expect(queries).toHaveLength(6);
    expect(queries[1]).toMatch(/^(a tale|tale of|of green|green tea)$/);
    expect(queries[5]).toBe('cups saucers');
    expect(sampleQueries(titles, 6)).toEqual(queries);
  });

  it('leaves out titles without a word that can be typed', () => {
    expect(sampleQueries(['Ö', 'Tea'], 2)).toEqual(['tea']);
  });
});
