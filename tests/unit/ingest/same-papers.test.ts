import { expect, test } from 'vitest';
import { findSamePapers } from '../../../src/ingest/same-papers.ts';

const place = (normalAbstract: string, day = 1) => ({ normalAbstract, added: `2026-01-0${day}` });
const found = (...places: ReturnType<typeof place>[]) =>
  findSamePapers(places).map(({ founders, followers }) =>
    [founders, followers].map((group) => group.map(({ normalAbstract }) => normalAbstract)),
  );

test('joins places through others of the same day, whatever the order', () => {
  const [first, between, last] = ['a b c d', 'c b e d', 'b e d f'].map((text) => place(text));
  expect(found(first!, last!)).toHaveLength(2);
  for (const order of [
    [first, between, last],
    [first, last, between],
  ]) {
    expect(found(...order.map((given) => given!))).toHaveLength(1);
  }
});

test('a later day joins nothing that was apart', () => {
  expect(found(place('c b e f', 2), place('a b c d'), place('e f g h'))).toEqual([
    [['a b c d'], []],
    [['e f g h'], []],
    [['c b e f'], []],
  ]);
  expect(found(place('c b d e', 2), place('a b c d'), place('b e d f'))).toEqual([
    [['a b c d'], ['c b d e']],
    [['b e d f'], []],
  ]);
});

test('founders stay in the order given, also where a later place joins them', () => {
  const texts = ['a b c d', 'b e d f', 'a b c d', 'c b e d'];
  expect(found(...texts.map((text) => place(text)))).toEqual([[texts, []]]);
});
