import { describe, expect, test } from 'vitest';
import { annotatePaper } from '../../../src/loaders/annotate-paper.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import { makePaper } from '../../support/make-paper.ts';

/** Links of an abstract: what they stand on, and where they lead. */
const linksOf = (paper: Partial<Paper>) => {
  const some = makePaper({ id: 'tea', ...paper });
  return annotatePaper(some).flatMap((one) =>
    one.kind === 'link' ? [[some.abstract.slice(one.start, one.end), one.start, one.url]] : [],
  );
};
const systems = (...names: string[]) => names.map((name) => ({ name, quote: '' }));

describe('annotatePaper', () => {
  test('marks nothing where nothing is known', () => {
    expect(annotatePaper(makePaper())).toEqual([]);
  });

  test('links addresses, resources and systems of others at their places', () => {
    const abstract = 'Code: a.example. On Cups, beyond LEAF.';
    expect(
      linksOf({
        abstract,
        links: [{ text: 'a.example', url: 'https://a.example', start: 6 }],
        mentions: [
          { start: 20, end: 24, kind: 'resource', target: 'cup' },
          { start: 33, end: 37, kind: 'system', target: 'leaf-paper' },
        ],
      }),
    ).toEqual([
      ['a.example', 6, 'https://a.example'],
      ['Cups', 20, '/sheaf/resources/cup/'],
      ['LEAF', 33, '/sheaf/papers/leaf-paper/'],
    ]);
  });

  test('links a name that the paper introduces to its row, once', () => {
    const abstract = 'We pour TEA. TEA is hot.';
    expect(linksOf({ abstract, systems: systems('TEA') })).toEqual([
      ['TEA', 8, '/sheaf/systems/#tea-in-tea'],
    ]);
  });

  test.each(['TEAM', 'sTEA', 'TEA-time', 'e-TEA', 'TEA_2', 'tea/TEA', 'TEAé', '2TEA'])(
    'takes no part of %s for a name',
    (word) => {
      expect(linksOf({ abstract: `${word}.`, systems: systems('TEA') })).toEqual([]);
    },
  );

  test.each(['(TEA)', '“TEA”', "TEA's", 'TEA,', 'TEA.'])('finds a name in %s', (text) => {
    expect(linksOf({ abstract: text, systems: systems('TEA') })).toHaveLength(1);
  });

  test('takes the marks of a name for what they are', () => {
    const names = ['R.*', 'C++', 'π0', '$x$', 'T(ea'];
    for (const name of names)
      expect(linksOf({ abstract: `Rx Cxx: ${name} ends`, systems: systems(name) })).toEqual([
        [name, 8, expect.stringMatching(/^\/sheaf\/systems\/#/)],
      ]);
  });

  test('goes on to a later place where the first one leads elsewhere', () => {
    expect(
      linksOf({
        abstract: 'See TEA on a.example. TEA is hot.',
        systems: systems('TEA'),
        mentions: [{ start: 4, end: 7, kind: 'resource', target: 'tea' }],
      }),
    ).toEqual([
      ['TEA', 4, '/sheaf/resources/tea/'],
      ['TEA', 22, '/sheaf/systems/#tea-in-tea'],
    ]);
  });

  test('leaves a name alone that only stands within an address', () => {
    const links = [{ text: 'a.example?TEA', url: 'https://a.example?TEA', start: 0 }];
    expect(linksOf({ abstract: 'a.example?TEA', systems: systems('TEA'), links })).toHaveLength(1);
  });

  test('marks claims in their order, with all that they claim', () => {
    const abstract = 'We win by 3%. We prove it.';
    const claims: Paper['claims'] = [
      { start: 0, end: 13, kinds: ['number', 'comparison'], numbers: [] },
      { start: 14, end: 26, kinds: ['proof-or-bound'], numbers: [] },
    ];
    expect(annotatePaper(makePaper({ abstract, claims }))).toEqual([
      { kind: 'claim', id: 'claim-1', label: 'Measured result, Comparison', start: 0, end: 13 },
      { kind: 'claim', id: 'claim-2', label: 'Proof or bound', start: 14, end: 26 },
    ]);
  });

  test('takes a long hostile abstract', () => {
    const abstract = `\uD800<script>\${x}${'TEA-'.repeat(25_000)} TEA`;
    expect(linksOf({ abstract, systems: systems('TEA') })).toEqual([
      ['TEA', abstract.length - 3, '/sheaf/systems/#tea-in-tea'],
    ]);
  });
});
