import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeSources, type ReadList } from '../../../src/ingest/merge.ts';
import { formatMessage } from '../../../src/papers/message.ts';

type Given = [title: string, abstract: string];

function makeList(slug: string, added: string, papers: readonly Given[]): ReadList {
  return {
    entry: { slug, file: `${slug}.txt`, added },
    parsed: {
      papers: papers.map(([title, abstract], index) => ({
        title,
        abstract,
        titleLine: 2 * index + 1,
        abstractLine: 2 * index + 2,
      })),
    },
  };
}

const idsByText = (lists: ReadList[]) =>
  new Map(mergeSources(lists).papers.map((paper) => [paper.title + paper.abstract, paper.id]));

// Few words, so that titles and abstracts often come again in whole or in part.
const words = (max: number) =>
  fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: max });
const given = fc.tuple(
  words(2).map((some) => some.join(' ')),
  words(6).map((some) => some.join(' ')),
);
const manyGiven = fc.array(given, { maxLength: 12 });
const withShuffled = manyGiven.chain((papers) =>
  fc.tuple(
    fc.constant(papers),
    fc.shuffledSubarray(papers, { minLength: papers.length, maxLength: papers.length }),
  ),
);
const sorted = (ids: Iterable<string>) => [...ids].sort();

describe('ids', () => {
  test('are unique, and positions have no gaps', () => {
    fc.assert(
      fc.property(manyGiven, manyGiven, (one, two) => {
        const lists = [makeList('one', '2026-01-01', one), makeList('two', '2026-01-01', two)];
        const { papers } = mergeSources(lists);
        expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
        expect(papers.map(({ position }) => position)).toEqual(papers.map((_, index) => index + 1));
      }),
    );
  });

  test('do not depend on the order within a list', () => {
    fc.assert(
      fc.property(withShuffled, manyGiven, ([one, shuffled], two) => {
        const later = makeList('two', '2026-02-02', two);
        const before = idsByText([makeList('one', '2026-01-01', one), later]);
        const after = idsByText([makeList('one', '2026-01-01', shuffled), later]);
        expect(sorted(after.values())).toEqual(sorted(before.values()));
        for (const [text, id] of after) expect([id, undefined]).toContain(before.get(text));
      }),
    );
  });

  test('do not change when a later list joins, in front or behind', () => {
    fc.assert(
      fc.property(manyGiven, manyGiven, fc.boolean(), (one, two, isInFront) => {
        const old = makeList('one', '2026-01-01', one);
        const later = makeList('two', '2026-02-02', two);
        const after = idsByText(isInFront ? [later, old] : [old, later]);
        for (const [text, id] of idsByText([old])) expect(after.get(text)).toBe(id);
      }),
    );
  });
});

describe('mergeSources', () => {
  const abstract = 'We learn to walk from five trials on rough ground.';
  const other = 'Tea leaves predict nothing, as this survey of tasters shows.';

  test('keeps the first of the same paper and names both places', () => {
    const one = makeList('one', '2026-01-01', [['Learning to Walk', abstract]]);
    const two = makeList('two', '2026-01-01', [
      ['On Tea', other],
      ['LEARNING, to walk!', abstract.replace('five', 'six')],
    ]);
    const { papers, placements, messages } = mergeSources([one, two]);
    expect(papers.map(({ id, position, source }) => [id, position, source])).toEqual([
      ['learning-to-walk', 1, 'one'],
      ['on-tea', 2, 'two'],
    ]);
    expect(placements).toEqual([
      [{ id: 'learning-to-walk', isDuplicate: false }],
      [
        { id: 'on-tea', isDuplicate: false },
        { id: 'learning-to-walk', isDuplicate: true },
      ],
    ]);
    expect(messages.map(formatMessage)).toEqual([
      'content/sources/two.txt:3:1 duplicate-paper: expected a paper that no list has yet, found "LEARNING, to walk!", which is at content/sources/one.txt:1 already. Nothing has to be done: it is shown once, as it stands there.',
    ]);
  });

  test('keeps the paper of the older list, also where that comes second', () => {
    const young = makeList('young', '2026-02-02', [['Walk', abstract]]);
    const old = makeList('old', '2026-01-01', [['Walk', abstract]]);
    const { papers } = mergeSources([young, old]);
    expect(papers.map(({ source, added }) => [source, added])).toEqual([['old', '2026-01-01']]);
  });

  test('keeps different papers with one title apart, with a message each', () => {
    const list = makeList('one', '2026-01-01', [
      ['Walk', abstract],
      ['Walk', other],
    ]);
    const { papers, messages } = mergeSources([list]);
    const ids = papers.map(({ id }) => id);
    expect(ids).toEqual([expect.stringMatching(/^walk-[0-9a-f]{6}$/), expect.any(String)]);
    expect(messages.map(formatMessage)).toEqual([
      `content/sources/one.txt:1:1 id-clash: expected a title of its own, found "Walk", as at content/sources/one.txt:3. Check that they are different papers; both are kept, this one as ${ids[0]}.`,
      `content/sources/one.txt:3:1 id-clash: expected a title of its own, found "Walk", as at content/sources/one.txt:1. Check that they are different papers; both are kept, this one as ${ids[1]}.`,
    ]);
  });
});
