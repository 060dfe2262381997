import { expect, test } from 'vitest';
import { joinReferences } from '../../../../src/exports/citations/join-references.ts';

const texts = ['Zeta, A.', '“Alpha.”', 'beta'];

test('IEEE counts in the order given; other styles go by the alphabet', () => {
  expect(joinReferences(texts, 'ieee')).toBe('[1] Zeta, A.\n[2] “Alpha.”\n[3] beta');
  expect(joinReferences(texts, 'apa')).toBe('“Alpha.”\n\nbeta\n\nZeta, A.');
  expect(joinReferences(['One.'], 'ieee')).toBe('One.');
});
