import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords, wordKey, wordStem } from '../../../src/search/words.ts';

describe('splitWords', () => {
  it('splits at everything but letters and digits', () => {
    expect(splitWords('Pre-training on D4RL (v2).').map(({ text }) => text)).toEqual([
      'Pre',
      'training',
      'on',
      'D4RL',
      'v2',
    ]);
  });

  it('leaves out the possessive and nothing else', () => {
    expect(splitWords("Bellman's S and model’s s").map(({ text }) => text)).toEqual([
      'Bellman',
      'S',
      'and',
      'model',
      's',
    ]);
  });

  it('gives places at which the text holds the word, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let reached = 0;
        for (const word of splitWords(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(reached);
          reached = word.end;
        }
      }),
    );
  });

  it('takes a line of 100,000 characters without a space', () => {
    expect(splitWords('a'.repeat(100_000))).toHaveLength(1);
    expect(splitWords('a’s'.repeat(30_000)).length).toBeGreaterThan(1);
  });
});

describe('wordKey', () => {
  it.each([
    ['Policies', 'policy'],
    ['biases', 'bias'],
    ['analyses', 'analysis'],
    ['benchmarks', 'benchmark'],
    ['classes', 'class'],
    ['behaviours', 'behavior'],
    ['modelling', 'modeling'],
    ['generalisation', 'generalization'],
    ['naïvely', 'naively'],
    ['ﬁne', 'fine'],
  ])('%s is the same as %s', (word, other) => {
    expect(wordKey(word)).toBe(wordKey(other));
  });

  it.each([
    ['bias', 'bia'],
    ['class', 'clas'],
    ['corpus', 'corpu'],
    ['policy', 'police'],
  ])('%s is not %s', (word, other) => {
    expect(wordKey(word)).not.toBe(wordKey(other));
  });

  it('does not grow with the word', () => {
    expect(wordKey('a'.repeat(100_000)).length).toBeLessThanOrEqual(64);
  });
});

describe('wordStem', () => {
  it.each([
    ['exploration', 'exploring'],
    ['planning', 'planned'],
    ['optimization', 'optimize'],
    ['generative', 'generation'],
    ['provably', 'provable'],
  ])('%s and %s share a stem', (word, other) => {
    expect(wordStem(wordKey(word))).toBe(wordStem(wordKey(other)));
  });

  it('leaves short words alone', () => {
    expect(wordStem('red')).toBe('red');
    expect(wordStem('bring')).toBe('bring');
  });
});
