import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutRelatedGraph, type RelatedNode } from '../../../src/charts/related-graph.ts';

const nodesOf = (count: number): RelatedNode[] =>
  Array.from({ length: count }, (_, place) => ({
    title: `Learning to plan with a world model of ${place} games`,
    url: `/papers/${place}/`,
    reason: 'world model, planning',
  }));

test('papers stand in rows, left before right', () => {
  const { nodes, middle } = layoutRelatedGraph(nodesOf(5), []);
  expect(nodes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  for (const { number, x, anchor } of nodes) {
    expect(x < middle.x).toBe(number % 2 === 1);
    expect(anchor).toBe(number % 2 === 1 ? 'end' : 'start');
  }
  expect(nodes[0]!.y).toBe(nodes[1]!.y);
  expect(nodes[2]!.y).toBeGreaterThan(nodes[1]!.y);
});

test('the middle reaches every paper, and a link every pair', () => {
  const { spokes, links } = layoutRelatedGraph(nodesOf(4), [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  expect(spokes.match(/M/g)).toHaveLength(4);
  expect(links.match(/M/g)).toHaveLength(3);
});

test('whatever the texts: no two labels meet, and all stay in the drawing', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });
  const node = fc.record({ title: text, url: text, reason: text });
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 12 }), (data) => {
      const { height, nodes } = layoutRelatedGraph(data, []);
      for (const anchor of ['start', 'end']) {
        const lines = nodes.filter((one) => one.anchor === anchor).flatMap((one) => one.lines);
        for (const [index, { y }] of lines.entries()) {
          expect(y).toBeGreaterThan(6);
          expect(y).toBeLessThan(height - 6);
          if (index > 0) expect(y - lines[index - 1]!.y).toBeGreaterThanOrEqual(15);
        }
      }
    }),
  );
});
