import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDistinctiveTags } from '../../../src/papers/distinctive-tags.ts';
import { findSubThemes } from '../../../src/papers/sub-themes.ts';
import { countWholeList } from '../../../src/papers/whole-list.ts';
import { makeTagged } from '../../support/make-set.ts';

const part = (inside: readonly string[]) => {
  const all = makeTagged([...inside, ...Array(30).fill('elsewhere')]);
  const papers = all.slice(0, inside.length);
  return findSubThemes(papers, findDistinctiveTags(papers, countWholeList(all)));
};

const shape = ({ themes, others }: ReturnType<typeof part>) => [
  ...themes.map(({ slug, papers }) => `${slug}: ${papers.map(({ id }) => id).join(' ')}`),
  `others: ${others.map(({ id }) => id).join(' ')}`,
];

describe('findSubThemes', () => {
  test('takes the tag of most papers first, then that of most of those left', () => {
    expect(shape(part(['a b', 'a b', 'a', 'b', 'b c', 'c', 'x', 'y', 'z', 'u']))).toEqual([
      'b: p0 p1 p3 p4',
      'others: p2 p5 p6 p7 p8 p9',
    ]);
    expect(shape(part(['a b', 'a', 'a', 'b', 'b', 'x', 'y', 'z']))).toEqual([
      'a: p0 p1 p2',
      'b: p3 p4',
      'others: p5 p6 p7',
    ]);
  });

  test('comes to tags that most papers have at last', () => {
    expect(shape(part(['all a', 'all a', 'all', 'all', 'all', 'x', 'y']))).toEqual([
      'a: p0 p1',
      'all: p2 p3 p4',
      'others: p5 p6',
    ]);
  });

  test('does not part a few papers, or none', () => {
    expect(part(['a', 'a', 'a', 'b', 'b']).themes).toEqual([]);
    expect(part([])).toEqual({ themes: [], others: [] });
  });

  test('puts each paper into one part, in the order given, and themes hold two or more', () => {
    const tags = fc.array(fc.constantFrom('', 'a', 'b', 'c', 'a b', 'b c', 'a b c'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(tags, (inside) => {
        const { themes, others } = part(inside);
        const parts = [...themes.map(({ papers }) => papers), others];
        const ids = parts.flat().map(({ id }) => id);
        expect(ids.toSorted()).toEqual(inside.map((_, index) => `p${index}`).sort());
        expect(themes.every(({ papers }) => papers.length >= 2)).toBe(true);
        for (const papers of parts)
          expect(papers).toEqual(papers.toSorted((a, b) => a.position - b.position));
      }),
    );
  });
});
