import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt, type Piece } from '../../../src/search/excerpt.ts';
import { splitQuery } from '../../../src/search/rank.ts';
import { splitWords } from '../../../src/search/words.ts';

/** The excerpt as one line, with its matches in brackets. */
const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const find = (text: string, query: string, whole = false) =>
  show(makeExcerpt(text, splitQuery(query), whole));
/** Words without meaning: `1 2 3`. */
const filler = (count: number) =>
  Array.from({ length: count }, (_, index) => String(index + 1)).join(' ');

describe('makeExcerpt', () => {
  test('marks words with the same stem, whatever their case, and words that start with a term', () => {
    expect(find('Exploring robots explores (robotics).', 'exploration robot')).toBe(
      '[Exploring] [robots] [explores] ([robotics]).',
    );
  });

  test('marks no word that only starts with one or two letters of the query', () => {
    expect(find('In reinforcement', 're')).toBe('In reinforcement');
  });

  test('is the start of the text without terms or matches', () => {
    const text = filler(40);
    const start = `${filler(36)} …`;
    expect(find(text, '')).toBe(start);
    expect(find(text, 'absent')).toBe(start);
  });

  test('starts a few words before the first match', () => {
    expect(find(`${filler(50)} gold ${filler(50)}`, 'gold')).toMatch(
      /^… 45 46 47 48 49 50 \[gold\] 1 2 .* 29 …$/,
    );
  });

  test('prefers the stretch with most different terms to the one with most matches', () => {
    const text = `gold gold gold ${filler(60)} gold silver ${filler(60)}`;
    expect(find(text, 'gold silver')).toContain('60 [gold] [silver] 1');
  });

  test('shows both of two terms that only just fit', () => {
    const text = `${filler(50)} gold ${filler(34)} silver ${filler(50)}`;
    expect(find(text, 'gold silver')).toBe(`… [gold] ${filler(34)} [silver] …`);
  });

  test('is as long at the end of the text as elsewhere', () => {
    const words = splitWords(find(`${filler(80)} gold`, 'gold'));
    expect(words).toHaveLength(36);
    expect(words.at(-1)?.text).toBe('gold');
  });

  test('gives the whole text where that is asked for', () => {
    expect(find(`${filler(80)} gold!`, 'gold', true)).toBe(`${filler(80)} [gold]!`);
  });

  test('keeps a text without words', () => {
    expect(find('', 'gold')).toBe('');
    expect(find('… !', 'gold')).toBe('… !');
  });

  const word = fc.constantFrom(
    ...[
      'gold',
      'golden',
      'silver',
      'of',
      'a',
      '<b>',
      '&amp;',
      '…',
      '\u05d0\u05d1',
      '😀',
      'e\u0301',
    ],
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 90 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 90 }),
  );
  const query = fc.subarray(['gold', 'silver', 'of']).map((words) => words.join(' '));

  test('is a part of the text, at most 36 words of it, and marks what it can', () => {
    fc.assert(
      fc.property(text, query, (some, wanted) => {
        const pieces = makeExcerpt(some, splitQuery(wanted));
        const joined = pieces.map((piece) => piece.text).join('');
        const cutBefore = pieces[0]?.text === '… ' && !some.startsWith('… ');
        const bare = cutBefore ? joined.slice(2) : joined;
        const isPart = some.includes(bare) || some.includes(bare.slice(0, -2));
        expect(isPart).toBe(true);
        expect(splitWords(bare).length).toBeLessThanOrEqual(36);
        const hasMatch = splitWords(some).some(({ key }) => splitQuery(wanted).includes(key));
        if (hasMatch) expect(pieces.some(({ isMatch }) => isMatch)).toBe(true);
      }),
    );
  });

  test('of the whole text loses nothing', () => {
    fc.assert(
      fc.property(text, query, (some, wanted) => {
        const pieces = makeExcerpt(some, splitQuery(wanted), true);
        expect(pieces.map((piece) => piece.text).join('')).toBe(some);
      }),
    );
  });
});
