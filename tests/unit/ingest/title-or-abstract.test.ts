import { describe, expect, test } from 'vitest';
import { labelLines, weighAbstract } from '../../../src/ingest/title-or-abstract.ts';

const title = 'Learning to Walk from Five Trials';
const abstract = `${'We study how agents learn from little data. '.repeat(10)}It works.`;
const letters = (lines: string[]) =>
  labelLines(lines)
    .map((kind) => kind[0])
    .join('');

describe('weighAbstract', () => {
  test('tells a title from an abstract', () => {
    expect(weighAbstract(title)).toBeLessThan(-5);
    expect(weighAbstract(abstract)).toBeGreaterThan(5);
  });

  test('counts a full stop, also before a bracket or in Chinese', () => {
    const plain = weighAbstract('x'.repeat(200));
    for (const end of ['.', '.)', '。']) {
      expect(weighAbstract('x'.repeat(200) + end)).toBeGreaterThan(plain + 5);
    }
  });
});

describe('labelLines', () => {
  test.each([
    ['nothing', [], ''],
    ['alternating lines', [title, abstract, title, abstract], 'tata'],
    ['a lost abstract', [title, title, abstract], 'tta'],
    ['a lost title', [title, abstract, abstract, title, abstract], 'taata'],
    ['an abstract first', [abstract, title, abstract], 'ata'],
    ['a title last', [title, abstract, title], 'tat'],
    ['only titles', [title, title, title, title], 'tttt'],
    ['only abstracts', [abstract, abstract, abstract], 'aaa'],
    ['a short abstract between titles', [title, 'We study it.', title, abstract], 'tata'],
    ['a title with a full stop', [title, abstract, 'Do less.', abstract], 'tata'],
    ['a title of 300 characters', [title, abstract, 'x '.repeat(150), abstract], 'tata'],
    ['an abstract without a full stop', [title, 'x '.repeat(400), title, abstract], 'tata'],
  ])('%s', (_, lines, expected) => {
    expect(letters(lines)).toBe(expected);
  });
});
