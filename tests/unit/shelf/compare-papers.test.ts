import { describe, expect, test } from 'vitest';
import { compareValues, describeOthers } from '../../../src/shelf/compare-papers.ts';
import { listDetails } from '../../../src/shelf/paper-details.ts';
import { listTerms, type Term } from '../../../src/shelf/paper-terms.ts';
import { makePaper } from '../../support/make-paper.ts';
import { papers } from '../../support/papers.ts';

const terms = (...keys: string[]) => keys.map((key): Term => [key, key.toUpperCase()]);

describe('values of papers', () => {
  test('are those of all, and for each paper the others with who else has them', () => {
    const { inAll, others } = compareValues([
      terms('a', 'b', 'c'),
      terms('c', 'a'),
      terms('b', 'a', 'd'),
    ]);
    expect(inAll).toEqual([{ key: 'a', label: 'A', papers: [0, 1, 2] }]);
    expect(others.map((some) => some.map(({ label, papers }) => [label, papers]))).toEqual([
      [
        ['B', [0, 2]],
        ['C', [0, 1]],
      ],
      [['C', [0, 1]]],
      [
        ['B', [0, 2]],
        ['D', [2]],
      ],
    ]);
  });

  test('of no paper, and of papers without any, are none', () => {
    expect(compareValues([])).toEqual({ inAll: [], others: [] });
    expect(compareValues([[], []])).toEqual({ inAll: [], others: [[], []] });
  });

  test('are said to be also of others', () => {
    expect(describeOthers([1], 1)).toBe('');
    expect(describeOthers([0, 1, 3], 1)).toBe('also A and D');
  });
});

describe('terms', () => {
  const texts = [
    'Offline tea. We brew offline tea with D4RL; D4RL is fine.',
    'We brew online coffee. Online coffee is coffee.',
    'We brew water.',
  ];
  const listed = listTerms(
    texts.map((abstract, n) => makePaper({ id: `p-${n}`, title: '', abstract })),
  );

  test('are those that tell a paper from the others, as it writes them', () => {
    expect(listed.get('p-0')!.map(([, label]) => label)).toEqual(['offline tea', 'D4RL']);
    expect(listed.get('p-1')!.map(([, label]) => label)).toEqual(['coffee', 'online coffee']);
    expect(listed.get('p-2')).toEqual([]);
  });

  test('are there for the papers of the site, and for those alike in common', () => {
    const all = listDetails(papers);
    const withTerms = papers.filter(({ id }) => all[id]!.terms.length >= 5);
    expect(withTerms.length / papers.length).toBeGreaterThan(0.95);
    const sharing = papers.filter(({ id, related }) => {
      const [nearest] = related;
      if (!nearest) return true;
      return compareValues([all[id]!.terms, all[nearest.id]!.terms]).inAll.length > 0;
    });
    expect(sharing.length / papers.length).toBeGreaterThan(0.9);
  });
});
