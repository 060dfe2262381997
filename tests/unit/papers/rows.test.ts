import { describe, expect, test } from 'vitest';
import { toRow } from '../../../src/papers/rows.ts';
import { makePaper } from '../../support/make-paper.ts';

describe('toRow', () => {
  test('shows what is known', () => {
    const paper = makePaper({
      id: 'walk',
      title: 'Walk <b>',
      authors: ['A', 'B', 'C', 'D'],
      venue: { name: 'ICML', year: 2024, track: 'Workshop' },
      published: '2023-11-30',
      code: 'https://code.example/walk',
      topics: [{ slug: 'robotics', why: [{ term: 'legs', field: 'title' }] }],
      tags: [{ slug: 'gait', label: 'Gait', as: ['gaits'] }],
    });
    expect(toRow(paper)).toEqual({
      id: 'walk',
      title: 'Walk <b>',
      byline: 'A, B, C and\u00A01\u00A0more',
      place: 'ICML 2024 Workshop',
      venue: 'ICML',
      published: '2023-11-30',
      year: '2024',
      code: 'https://code.example/walk',
      type: 'method',
      topics: ['robotics'],
      tags: ['gait'],
    });
  });

  test('shows the month of a paper without venue', () => {
    expect(toRow(makePaper({ published: '2023-11-30' })).place).toBe('November 2023');
    expect(toRow(makePaper({ published: '2023-11' })).place).toBe('November 2023');
  });

  test('leaves empty what is not known', () => {
    const { id, title, type, topics, tags, ...shown } = toRow(makePaper());
    expect(new Set(Object.values(shown))).toEqual(new Set(['']));
  });
});
