import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/papers/schema.ts';
import { listSystems } from '../../../src/papers/systems.ts';
import { makePaper } from '../../support/make-paper.ts';

const introduce = (id: string, ...names: string[]): Paper =>
  makePaper({ id, systems: names.map((name) => ({ name, quote: `${name} is new.` })) });

describe('listSystems', () => {
  test('gives what each paper says of each of its systems', () => {
    const paper = makePaper({
      id: 'tea',
      systems: [
        { name: 'LEAF', longForm: 'learning to fall', quote: 'LEAF falls.' },
        { name: 'Cup', quote: '' },
      ],
    });
    expect(listSystems([makePaper(), paper])).toEqual([
      { slug: 'cup-in-tea', name: 'Cup', longForm: undefined, quote: '', paper },
      {
        slug: 'leaf-in-tea',
        name: 'LEAF',
        longForm: 'learning to fall',
        quote: 'LEAF falls.',
        paper,
      },
    ]);
  });

  test('goes by name, whatever the case and the marks before it, then by address', () => {
    const papers = [introduce('two', '“Cup”', 'leaf', 'B'), introduce('one', 'LEAF', 'α', 'a')];
    expect(listSystems(papers).map(({ slug }) => slug)).toEqual([
      ...['a-in-one', 'b-in-two', 'cup-in-two', 'leaf-in-one', 'leaf-in-two', '-in-one'],
    ]);
  });

  test('gives two systems of one name two addresses', () => {
    const slugs = listSystems([introduce('one', 'LEAF'), introduce('two', 'Leaf')]).map(
      ({ slug }) => slug,
    );
    expect(new Set(slugs).size).toBe(2);
  });

  test('gives a system the same address whatever other papers there are', () => {
    const paper = introduce('one', 'LEAF', '茶');
    const alone = listSystems([paper]);
    const others = [introduce('two', 'leaf'), introduce('leaf-one', '葉'), introduce('0', '茶')];
    expect(listSystems([...others, paper])).toEqual(expect.arrayContaining(alone));
  });
});
