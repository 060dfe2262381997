import { describe, expect, test } from 'vitest';
import { findDistinctiveTags } from '../../../src/papers/distinctive-tags.ts';
import { countWholeList } from '../../../src/papers/whole-list.ts';
import { makeTagged } from '../../support/make-set.ts';

const find = (inside: readonly string[], outside: readonly string[], except?: string) => {
  const all = makeTagged([...inside, ...outside]);
  return findDistinctiveTags(all.slice(0, inside.length), countWholeList(all), except);
};

describe('findDistinctiveTags', () => {
  test('finds what is frequent here and rare elsewhere', () => {
    const found = find(Array(4).fill('here both'), Array(8).fill('there both'));
    expect(found).toEqual([
      {
        ...{ slug: 'here', label: 'HERE', count: 4, total: 4 },
        ...{ ratio: expect.closeTo(153, 0), low: expect.any(Number), high: expect.any(Number) },
      },
    ]);
  });

  test('takes half a paper more in each count', () => {
    const [share] = find(['a', 'a', 'a', 'b'], ['a', 'b', 'b', 'b', 'b', 'b', 'b']);
    expect(share?.ratio).toBeCloseTo((3.5 * 6.5) / (1.5 * 1.5), 10);
    const error = Math.sqrt(1 / 3.5 + 1 / 6.5 + 1 / 1.5 + 1 / 1.5);
    expect(share?.low).toBeCloseTo(share!.ratio * Math.exp(-1.96 * error), 10);
    expect(share?.high).toBeCloseTo(share!.ratio * Math.exp(1.96 * error), 10);
  });

  test('wants two papers at least', () => {
    expect(find(['once'], Array(1000).fill('never'))).toEqual([]);
    expect(find(['twice', 'twice'], Array(1000).fill('never'))).toHaveLength(1);
  });

  test('trusts many papers more than the greater ratio of few', () => {
    const inside = ['few', 'few', ...Array(10).fill('many'), ...Array(18).fill('other')];
    const found = find(inside, [...Array(5).fill('many'), ...Array(395).fill('other')]);
    expect(found.map(({ slug }) => slug)).toEqual(['many', 'few']);
    expect(found[1]!.ratio).toBeGreaterThan(found[0]!.ratio);
  });

  test('orders ties by slug, whatever the order of the papers', () => {
    const all = makeTagged([...Array(3).fill('b a'), ...Array(9).fill('c')]);
    const order = (part: typeof all) =>
      findDistinctiveTags(part, countWholeList(all)).map(({ slug }) => slug);
    expect(order(all.slice(0, 3))).toEqual(['a', 'b']);
    expect(order(all.slice(0, 3).reverse())).toEqual(['a', 'b']);
  });

  test('leaves out the tag whose page it is', () => {
    expect(find(Array(3).fill('a b'), Array(9).fill('c'), 'a').map(({ slug }) => slug)).toEqual([
      'b',
    ]);
  });

  test('finds nothing in the whole list or in no part of it', () => {
    expect(find(['a', 'a', 'a'], [])).toEqual([]);
    expect(find([], ['a', 'a', 'a'])).toEqual([]);
  });
});
