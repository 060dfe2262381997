import { describe, expect, test } from 'vitest';
import { findGist } from '../../../src/papers/gist.ts';
import { makePaper } from '../../support/make-paper.ts';

const abstract = 'It works. We beat all others. The cost is $n^2$.';
const claim = (sentence: string) => ({
  start: abstract.indexOf(sentence),
  end: abstract.indexOf(sentence) + sentence.length,
  kinds: ['comparison' as const],
  numbers: [],
});

describe('findGist', () => {
  test('takes the words on a system first', () => {
    const systems = [
      { name: 'First', quote: '' },
      { name: 'Second', quote: 'an agent' },
    ];
    expect(findGist(makePaper({ systems }))).toEqual({ system: 'Second', quote: 'an agent' });
  });

  test('prefers a claim in the first person', () => {
    const claims = [claim('It works.'), claim('We beat all others.')];
    expect(findGist(makePaper({ abstract, claims }))).toEqual({ quote: 'We beat all others.' });
    expect(findGist(makePaper({ abstract, claims: claims.slice(0, 1) }))).toEqual({
      quote: 'It works.',
    });
  });

  test('shows no formula', () => {
    const claims = [claim('The cost is $n^2$.'), claim('It works.')];
    expect(findGist(makePaper({ abstract, claims }))?.quote).toBe('It works.');
    expect(findGist(makePaper({ abstract: 'We show $x$.' }))).toBeUndefined();
  });

  test('else takes the start of the abstract', () => {
    expect(findGist(makePaper({ abstract: 'word '.repeat(99) }))?.quote).toMatch(/^word .*word…$/);
  });
});
