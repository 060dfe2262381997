import { describe, expect, it } from 'vitest';
import {
  formatClaims,
  measureClaims,
  type ClaimLabel,
} from '../../../src/quality/claim-quality.ts';

const sentence = 'We outperform all baselines by 4%.';
const papers = [{ position: 1, abstract: `${sentence} We prove that it converges.` }];
const label: ClaimLabel = {
  half: 1,
  position: 1,
  sentence,
  kinds: ['number', 'comparison'],
  numbers: [{ text: '4%', value: 4, unit: '%', direction: 'up' }],
};

describe('measureClaims', () => {
  it('counts what agrees', () => {
    const [first, second] = measureClaims(papers, [label]);
    expect(first).toMatchObject({
      sentences: 1,
      directions: 1,
      numbers: { right: 1, wrong: 0, missed: 0 },
    });
    expect(first?.kinds.comparison).toMatchObject({ right: 1, wrong: 0, missed: 0 });
    expect(second?.sentences).toBe(0);
  });

  it('counts a wrong kind, a wrong number and a wrong direction', () => {
    const [wrong] = measureClaims(papers, [{ ...label, kinds: ['code'], numbers: [] }]);
    expect(wrong?.kinds.code).toMatchObject({ right: 0, missed: 1 });
    expect(wrong?.kinds.comparison).toMatchObject({ right: 0, wrong: 1 });
    expect(wrong?.numbers).toMatchObject({ right: 0, wrong: 1 });
    const down = [{ ...label.numbers[0]!, direction: 'down' }];
    expect(measureClaims(papers, [{ ...label, numbers: down }])[0]?.directions).toBe(0);
  });

  it('refuses labels of another list', () => {
    expect(() => measureClaims([], [label])).toThrow('position 1');
  });

  it('prints a line a kind', () => {
    expect(formatClaims(measureClaims(papers, [label]))).toContain(
      'comparison        P R F1 1.000 1.000 1.000  (1 right, 0 wrong, 0 missed)',
    );
  });
});
