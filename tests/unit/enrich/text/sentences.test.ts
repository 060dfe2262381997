import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/enrich/text/sentences.ts';

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('splits at full stops, question and exclamation marks', () => {
    expect(split('We ask. Does it work? Yes! It does.')).toEqual([
      'We ask.',
      'Does it work?',
      'Yes!',
      'It does.',
    ]);
  });

  it.each([
    'We use tools, e.g. Transformers, i.e. GPT.',
    'The framework of Antoniou et al. Extends it.',
    'We compare X vs. Y and v.s. Z, cf. Fig. 3 and Eq. 2.',
    'It gains 3.5 points on Qwen2.5 with p < .05 in total.',
    'See https://example.org/a.b?C=D for GitHub.com code.',
    'A bound w.r.t. Lipschitz functions, resp. Hoelder ones.',
    'The work of J. Smith and A. Turing.',
  ])('keeps %j in one piece', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('ends a sentence after “etc.” and a single letter only where a new one clearly starts', () => {
    expect(split('We use A, B, etc. However, C fails.')).toHaveLength(2);
    expect(split('This is true of class A. The proof is short.')).toHaveLength(2);
    expect(split('We use A, B, etc. Convolutions too.')).toHaveLength(1);
  });

  it('sees the end of a sentence where the space after it is missing', () => {
    expect(split('It improves accuracy.We also show more.')).toEqual([
      'It improves accuracy.',
      'We also show more.',
    ]);
  });

  it('starts sentences with maths, digits, quotes and small letters of a name', () => {
    expect(split('One. $k$ is small. 3 agents. “Two” fail. iPPO works. \\emph{Yes}.')).toHaveLength(
      6,
    );
  });

  it('keeps closing quotes and brackets with their sentence', () => {
    expect(split('(It works.) “So it does.” Good.')).toEqual([
      '(It works.)',
      '“So it does.”',
      'Good.',
    ]);
  });

  it('ends a sentence at an empty line', () => {
    expect(split('A heading\n\nA sentence')).toEqual(['A heading', 'A sentence']);
  });

  it('gives exact places that together hold everything but white space', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom(
              '. ',
              '? ',
              '.',
              ' ',
              '\n\n',
              'We',
              'e.g. ',
              '3.5',
              ') ',
              '”',
              '\ud800',
            ),
            fc.string({ unit: 'grapheme', maxLength: 8 }),
          ),
        ),
        (parts) => {
          const text = parts.join('');
          const sentences = splitSentences(text);
          expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(
            sentences.map((sentence) => sentence.text),
          );
          expect(
            sentences
              .map((sentence) => sentence.text)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });

  it.each(['.', '. ', '?)', '\n', ' \n ', 'a.B ', 'e.g. '])(
    'gets through 200,000 characters of %j',
    (piece) => {
      expect(() => splitSentences(piece.repeat(200_000 / piece.length))).not.toThrow();
    },
  );
});
