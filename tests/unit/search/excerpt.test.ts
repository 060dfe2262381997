import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeExcerpt, type Piece } from '../../../src/search/excerpt.ts';
import { splitWords } from '../../../src/search/words.ts';

/** The excerpt as one line, with its matches in brackets. */
const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const toTerms = (query: string) => splitWords(query).map(({ text }) => text);
const find = (text: string, query: string, whole = false) =>
  show(makeExcerpt(text, toTerms(query), whole));
/** Words without meaning, in one sentence: `w1 w2 w3`. */
const filler = (count: number) =>
  Array.from({ length: count }, (_, index) => `w${index + 1}`).join(' ');
/** Four characters a number on the average: 260 are about 65 of them. */
const long = `${filler(120)}.`;

describe('makeExcerpt marks', () => {
  test('words with the same stem, whatever their case, and words that start with a term', () => {
    expect(find('Exploring robots explores (robotics).', 'exploration robot')).toBe(
      '[Exploring] [robots] [explores] ([robotics]).',
    );
  });

  test('no word that only starts with one or two letters of the query', () => {
    expect(find('In reinforcement', 're')).toBe('In reinforcement');
  });

  test('the whole text where that is asked for', () => {
    expect(find(`${long} Gold!`, 'gold', true)).toBe(`${long} [Gold]!`);
  });
});

describe('makeExcerpt shows', () => {
  test('a short text whole', () => {
    expect(find('', 'gold')).toBe('');
    expect(find('… !', 'gold')).toBe('… !');
    expect(find(' A heart of gold. ', 'gold')).toBe(' A heart of [gold]. ');
  });

  test('the start of a long text without terms or matches', () => {
    for (const query of ['', 'absent']) {
      const excerpt = find(long, query);
      expect(excerpt).toMatch(/^w1 w2 .* w\d+ …$/);
      expect(excerpt.length).toBeGreaterThan(240);
      expect(excerpt.length).toBeLessThanOrEqual(262);
    }
  });

  test('a sentence with a match from its start', () => {
    expect(find(`${long} It is made of gold. ${long}`, 'gold')).toMatch(
      /^… It is made of \[gold\]\. w1 w2 .* …$/,
    );
  });

  test('a match far into its sentence with some words before it', () => {
    expect(find(`${filler(90)} gold ${long}`, 'gold')).toMatch(
      /^… w7\d (w\d+ )+w90 \[gold\] w1 .* …$/,
    );
  });

  test('the sentence with most different words of the query', () => {
    const text = `Gold, gold and gold. ${long} Gold is no silver. ${long}`;
    expect(find(text, 'gold silver')).toMatch(/^… \[Gold\] is no \[silver\]\. w1/);
  });

  test('the first of two sentences that are as good', () => {
    expect(find(`First gold. ${long} Then gold. ${long}`, 'gold')).toMatch(/^First \[gold\]\./);
  });

  test('two words that only fit without the start of their sentence', () => {
    const text = `${long} Some ${filler(20)} gold ${filler(45)} silver. ${long}`;
    const excerpt = find(text, 'gold silver');
    expect(excerpt).toContain('[gold]');
    expect(excerpt).toContain('[silver]');
  });

  test('the sentences before a short last one', () => {
    expect(find(`${long} Here it begins. This is the end: gold.`, 'gold')).toBe(
      '… Here it begins. This is the end: [gold].',
    );
  });

  test('no sentence that starts after an abbreviation or an initial', () => {
    for (const before of ['as in Smith et al.', 'see Fig.', 'by J.', '(e.g.']) {
      const text = `${long} It is known, ${before} Gold 2 tells. ${long}`;
      expect(find(text, 'gold')).toMatch(/^… It is known/);
    }
  });

  test('formulas whole', () => {
    const formula = '$\\mathcal{O}(a + b + c + d + e + f + g + h)$';
    for (let lead = 30; lead < 90; lead++) {
      const excerpt = find(`${filler(lead)} is ${formula}. ${long}`, '');
      expect(excerpt.split('$').length % 2).toBe(1);
    }
  });

  test('a part of a run without blanks that is longer than an excerpt', () => {
    expect(find('x'.repeat(100_000), 'absent')).toBe(`${'x'.repeat(260)} …`);
  });
});

describe('makeExcerpt', () => {
  const word = fc.constantFrom(
    ...['gold', 'Golden', 'silver.', 'Of', 'a', '<b>', '&amp;', '…', '$', '$x + 1$', '5$.'],
    ...['\u05d0\u05d1', '😀', 'e\u0301', 'i.e.'],
  );
  const text = fc.oneof(
    fc.array(word, { maxLength: 200 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 600 }),
  );
  const query = fc.subarray(['gold', 'silver', 'of']);

  test('gives a part of the text, not much longer than three lines, with a match if there is one', () => {
    fc.assert(
      fc.property(text, query, (some, terms) => {
        const pieces = makeExcerpt(some, terms);
        const isCutBefore = pieces[0]?.text === '… ' && !some.startsWith('… ');
        const shown = (isCutBefore ? pieces.slice(1) : pieces).map(({ text }) => text);
        const isCutAfter = shown.at(-1) === ' …' && !some.endsWith(shown.join(''));
        const bare = (isCutAfter ? shown.slice(0, -1) : shown).join('');
        expect(some).toContain(bare);
        expect(bare.trim().length).toBeLessThanOrEqual(260);
        const hasMatch = splitWords(some).some(({ key }) => terms.includes(key));
        if (hasMatch) expect(pieces.some(({ isMatch }) => isMatch)).toBe(true);
      }),
    );
  });

  test('of the whole text loses nothing', () => {
    fc.assert(
      fc.property(text, query, (some, terms) => {
        expect(
          makeExcerpt(some, terms, true)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(some);
      }),
    );
  });
});
