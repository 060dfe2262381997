import { describe, expect, test } from 'vitest';
import { findPhrase } from '../../../src/search/phrases.ts';
import { makePaper } from '../../support/make-paper.ts';
import { makeMemoryIndex, makePapers } from '../../support/memory-index.ts';

/** Which of the texts hold the phrase, by their place. */
async function find(phrase: string, ...abstracts: string[]): Promise<number[]> {
  const { findWord, load } = makeMemoryIndex(makePapers(...abstracts));
  return [...(await findPhrase(phrase, findWord, load))].sort((a, b) => a - b);
}

describe('findPhrase', () => {
  test.each([
    ['next to each other', 'world models', 'on world models of'],
    ['in any case', 'World MODELS', 'on world models of'],
    ['across marks', 'world, models', 'the world: models'],
    ['in the singular', 'world model', 'world models'],
    ['in the plural', 'world models', 'a world model'],
    ['in British spelling', 'behavioural cloning', 'behavioral cloning'],
    ['without accents', 'naive bayes', 'naïve Bayes'],
    ['with a hyphen in the text', 'off policy', 'an off-policy method'],
    ['with a hyphen in the query', 'off-policy', 'an off policy method'],
    ['with a hyphen after the first', 'off policy data', 'off-policy data'],
    ['with a hyphen before the last', 'new off policy', 'new off-policy'],
    ['with hyphens everywhere', 'model free off policy', 'model-free-off-policy'],
    ['of five words', 'a b c d e', 'so a b c d e f'],
    ['of five words with hyphens', 'a b c d e', 'so a-b-c-d-e f'],
    ['of one word', 'world', 'the world'],
    ['that is a part of a compound', 'policy', 'off-policy'],
    ['in parentheses', 'model (RL)', 'a model RL'],
  ])('finds words %s', async (_, phrase, text) => {
    expect(await find(phrase, 'tea', text)).toEqual([1]);
  });

  test.each([
    ['apart', 'world models', 'world of models'],
    ['the other way', 'world models', 'models world'],
    ['in part', 'world models', 'the world'],
    ['that only start so', 'world mod', 'world models'],
    ['of the same stem', 'exploring worlds', 'exploration worlds'],
    ['that no paper holds', 'zebra', 'zeb'],
    ['across two places', 'world models work', 'world models, models work'],
  ])('does not find words %s', async (_, phrase, text) => {
    expect(await find(phrase, 'tea', text)).toEqual([]);
  });

  test.each(['', ' ', '→', '\ud800', '""'])('%j is no phrase', async (phrase) => {
    expect(await find(phrase, 'tea', '→ " \ud800')).toEqual([]);
  });

  test('finds words of titles and authors', async () => {
    const paper = makePaper({ title: 'Green tea', authors: ['Jane Doe'], abstract: 'No.' });
    const { findWord, load } = makeMemoryIndex([paper]);
    expect(await findPhrase('green teas', findWord, load)).toEqual(new Set([0]));
    expect(await findPhrase('jane doe', findWord, load)).toEqual(new Set([0]));
  });

  test('does not read many papers to tell inflections apart', async () => {
    const fewOrMany = (count: number) => [
      ...Array.from({ length: count }, () => 'we explore worlds'),
      'exploring worlds',
    ];
    expect(await find('exploring worlds', ...fewOrMany(39))).toEqual([39]);
    expect(await find('exploring worlds', ...fewOrMany(40))).toHaveLength(41);
    const { findWord } = makeMemoryIndex(makePapers(...fewOrMany(40)));
    const load = () => Promise.reject(new Error('read'));
    expect(await findPhrase('exploring worlds', findWord, load)).toHaveLength(41);
  });

  test('takes a pasted page', async () => {
    const page = Array.from({ length: 2_000 }, (_, index) => `w${index}`).join(' ');
    expect(await find(page, 'tea', page, page.replace('w7 ', ''))).toEqual([1]);
  });
});
