import { describe, expect, it } from 'vitest';
import { formatPaperTypes, measurePaperTypes } from '../../../src/quality/paper-type-quality.ts';

const papers = [
  { position: 1, title: 'A Survey', abstract: '' },
  { position: 2, title: 'Snow', abstract: '' },
];

describe('measurePaperTypes', () => {
  it('counts what is right in each half and names the mistakes', () => {
    const reports = measurePaperTypes(papers, [
      { half: 1, position: 1, type: 'survey' },
      { half: 2, position: 2, type: 'theory' },
    ]);
    expect(reports).toEqual([
      { half: 1, papers: 1, right: 1, mostCommon: 1, mistakes: [] },
      {
        ...{ half: 2, papers: 1, right: 0, mostCommon: 1 },
        mistakes: [{ position: 2, expected: 'theory', found: 'method' }],
      },
    ]);
    expect(formatPaperTypes(reports)).toContain('2: expected theory, found method');
  });

  it('refuses labels of another list', () => {
    expect(() => measurePaperTypes([], [{ half: 1, position: 7, type: 'theory' }])).toThrow(
      'position 7',
    );
  });
});
