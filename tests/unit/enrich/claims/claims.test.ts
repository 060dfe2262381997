import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../src/enrich/claims/claims.ts';

const kinds = (sentence: string) =>
  findClaims(`We propose Foo. ${sentence}`).flatMap((claim) => claim.kinds);

describe('findClaims', () => {
  it('gives the sentence with its place, kinds and numbers', () => {
    const abstract =
      'Learning is slow. We propose X. It outperforms all baselines by 4%. We discuss why.';
    const [claim, ...rest] = findClaims(abstract);
    expect(rest).toEqual([]);
    expect(claim).toEqual({
      sentence: 'It outperforms all baselines by 4%.',
      start: 32,
      end: 67,
      kinds: ['number', 'comparison'],
      numbers: [{ text: '4%', value: 4, unit: '%', direction: 'up' }],
    });
    expect(abstract.slice(claim!.start, claim!.end)).toBe(claim!.sentence);
  });

  it.each([
    'Our method outperforms strong baselines.',
    'It learns faster than existing methods.',
    'It compares favorably with other agents.',
    'It improves over behaviour cloning.',
    'We see better returns compared to online learning.',
    'The results are on par with those of experts.',
  ])('finds a comparison: %j', (sentence) => {
    expect(kinds(sentence)).toEqual(['comparison']);
  });

  it.each([
    'It achieves state-of-the-art performance on D4RL.',
    'We set a new state of the art.',
    'Experiments confirm SOTA results.',
  ])('finds a claim of the best result: %j', (sentence) => {
    expect(kinds(sentence)).toEqual(['state-of-the-art']);
  });

  it.each([
    'Our code is public.',
    'The code is at https://github.com/a/b',
    'Videos and data are available at https://a.github.io/b.',
    'We release the dataset and models.',
    'We propose an open-source benchmark.',
    'Project page: https://a.github.io',
  ])('finds code and data to be had: %j', (sentence) => {
    expect(kinds(sentence)).toEqual(['code']);
  });

  it.each([
    'We prove that it converges.',
    'We establish strong regret lower bounds.',
    'It attains a sample complexity of $O(d^2/\\epsilon)$.',
    'We provide theoretical guarantees.',
    'This is the first provably efficient algorithm.',
  ])('finds a theorem: %j', (sentence) => {
    expect(kinds(sentence)).toEqual(['proof-or-bound']);
  });

  it.each([
    'Existing methods outperform humans by 20%.',
    'Recent work has achieved state-of-the-art results.',
    'However, the lower bounds remain poorly understood.',
    'Can we outperform the best models?',
    'We aim to outperform all baselines.',
    'We compare with state-of-the-art methods.',
    'We evaluate three state-of-the-art open-source models.',
    'Models without theoretical guarantees are our subject.',
    'We use an upper confidence bound to explore.',
    'We study tasks where high-quality data is available.',
    'We study code generation.',
    'We improve policies by policy improvement.',
  ])('leaves out what is no result of the paper: %j', (sentence) => {
    expect(kinds(sentence)).toEqual([]);
  });

  it('takes nothing before the paper speaks of itself, but for addresses of code', () => {
    expect(
      findClaims('Agents outperform humans by 20%. Code: https://github.com/a/b We propose X.'),
    ).toMatchObject([{ kinds: ['code'] }]);
  });

  it('gives claims in order that do not overlap, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'We ',
        'outperform ',
        '. ',
        'state-of-the-art ',
        'prove that ',
        '5% ',
        '<script>',
        '\ud800',
        '${}',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const abstract = parts.join('');
        let last = 0;
        for (const { sentence, start, end, kinds, numbers } of findClaims(abstract)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(abstract.slice(start, end)).toBe(sentence);
          expect(kinds.length).toBeGreaterThan(0);
          expect(kinds.includes('number')).toBe(numbers.length > 0);
          last = end;
        }
      }),
    );
  });

  it.each(['we improve ', 'code ', '5% and ', 'O( ', 'state-of-the-', 'We prove. ', '(', '1,'])(
    'gets through 200,000 characters of %j',
    (piece) => {
      expect(() => findClaims(piece.repeat(200_000 / piece.length))).not.toThrow();
    },
  );
});
