import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findResultNumbers } from '../../../../src/enrich/claims/result-numbers.ts';

/** `13.4% up`: value, unit and direction. */
const read = (sentence: string) =>
  findResultNumbers(sentence).map(({ value, unit, direction }) =>
    [`${value}${unit === undefined ? '' : ` ${unit}`}`, direction].filter(Boolean).join(' '),
  );

describe('findResultNumbers', () => {
  it('gives text, value, unit and direction', () => {
    expect(findResultNumbers('It improves accuracy by +13.4% on A.')).toEqual([
      { text: '+13.4%', value: 13.4, unit: '%', direction: 'up' },
    ]);
  });

  it.each([
    ['achieving 10.6X and 45\\% improvement in generalization', ['10.6 × up', '45 % up']],
    ['reducing time by up to 2times and memory by over 30%', ['2 × down', '30 % down']],
    ['requiring 500X fewer interactions', ['500 × down']],
    ['using 10x-20x fewer games', ['10 × down', '20 × down']],
    ['achieving up to 30 to 200 times faster convergence', ['30 × up', '200 × up']],
    [
      'up to 1.54$\\times$ higher throughput, and 30% lower memory usage',
      ['1.54 × up', '30 % down'],
    ],
    ['speeds training up by a factor of $3\\times$', ['3 × up']],
    ['increases efficiency by two orders of magnitude', ['2 orders up']],
    ['with a 6.3-point gain over B', ['6.3 points up']],
    [
      'exceeds A by 38.7 points and B by 26.1 points, while surpassing C by 28.8 and 28.5 points',
      ['38.7 points up', '26.1 points up', '28.8 points up', '28.5 points up'],
    ],
    ['an average improvement of 15% on six tasks and 16% on three', ['15 % up', '16 % up']],
    ['outperforms the top agent by 11.4 on three tasks', ['11.4 up']],
    ['reduces the cost by 1,000 times', ['1000 × down']],
    ['saves 40% of the memory', ['40 % down']],
    ['outperforms others by often more than 2-5x', ['2 × up', '5 × up']],
    [
      'improves accuracy by 20.3, 7.1, and 3.8 percentage points',
      ['20.3 points up', '7.1 points up', '3.8 points up'],
    ],
    ['an **8.7\\%** improvement in quality', ['8.7 % up']],
  ])('reads the change in %j', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('reads a change as one number with its start', () => {
    expect(findResultNumbers('It raises accuracy from 36.0% to 73.6%.')).toEqual([
      { text: '36.0% to 73.6%', from: 36, value: 73.6, unit: '%', direction: 'up' },
    ]);
    expect(read('the error fell from 7.9% to 4.2%')).toEqual(['4.2 % down']);
  });

  it('leaves out a spread', () => {
    expect(read('improves accuracy by 7±2%')).not.toContain('2 %');
  });

  it.each([
    ['achieves 90.3% accuracy on A and 37.1% on B', ['90.3 %', '37.1 %']],
    ['achieving a 100% success rate', ['100 %']],
    ['solved it in over 99.4% of cases', ['99.4 %']],
    ['achieves 49.8 AP and an F1 score of 0.87', ['49.8', '0.87']],
    ['better in 63-66% of the tasks', ['63 %', '66 %']],
  ])('reads the level in %j, without a direction', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each([
    'We achieve this with only 16 samples and 10 or 20 training steps.',
    'It outperforms the 175 billion parameter GPT-3.5 and Qwen2.5-Math-7B.',
    'It achieves more with only 1.2% of the expert demonstrations.',
    'We improve results using 10% labeled data and 75% masking.',
    'We improve on the 2x2x2 cube, which was scrambled 50,000 times.',
    'It improves 256$\\times$256 images of 2024 by much.',
    'It surpasses models trained on 100$\\times$ more data.',
    'We achieve regret $O(T^{2/3})$ with probability $1-10^{-5}$.',
    'We reduce it in 3 of 5 steps, with 95% confidence intervals.',
    'It beats models 10x larger.',
    'Results improve on Atari 100k, CIFAR-10 and ImageNet.',
    'In 50% of the images a patch is missing.',
  ])('leaves settings, sizes, names and formulas out: %j', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  it('gives numbers that the sentence holds, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'by ',
        '3',
        '.5',
        '%',
        'x ',
        ' to ',
        ' and ',
        'improves ',
        ',',
        '$',
        '\\times',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sentence = parts.join('');
        for (const { text, value } of findResultNumbers(sentence)) {
          expect(sentence).toContain(text);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
