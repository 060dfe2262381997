import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankPapers, type Hit } from '../../../src/search/rank.ts';
import type { Alternative, QueryWord } from '../../../src/search/understand.ts';
import { wordKey, wordStem } from '../../../src/search/words.ts';

/** By word: scores of papers by their number, or scores with places. */
type Index = Record<string, Record<number, number | [score: number, ...places: number[]]>>;

const makeWord = (text: string): QueryWord => ({
  text,
  key: wordKey(text),
  stem: wordStem(wordKey(text)),
  isKnown: true,
  weight: 1,
});

const makeAlternative = (covers: number[], words: string[], weight = 1): Alternative => ({
  kind: 'joined',
  covers,
  text: words.join(' '),
  words,
  weight,
});

/** Single letters are asked for in quotation marks. */
const unquote = (word: string) => word.replaceAll('"', '');

function toHits(papers: Index[string] = {}): Hit[] {
  return Object.entries(papers).map(([paper, hit]) => {
    const [score, ...places] = [hit].flat() as [number, ...number[]];
    return { paper: Number(paper), score, places };
  });
}

function rank(
  index: Index,
  words: readonly QueryWord[],
  { alternatives = [] as Alternative[], size = 100, topics = {} as Record<number, number> } = {},
) {
  return rankPapers(
    words,
    alternatives,
    size,
    async (word) => toHits(index[unquote(word)]),
    () => new Map(Object.entries(topics).map(([paper, share]) => [Number(paper), share])),
  );
}

const order = async (...given: Parameters<typeof rank>) =>
  (await rank(...given)).papers.map(({ paper }) => paper);

const words = (text: string) => text.split(' ').map(makeWord);

describe('words', () => {
  test('put the higher score first, equal ones in list order', async () => {
    expect(await order({ a: { 1: 1, 2: 3, 0: 1 } }, words('a'))).toEqual([2, 0, 1]);
  });

  test('put a paper with both before a better one with one of them', async () => {
    const index = { a: { 0: 1.5, 1: 1 }, b: { 1: 1 } };
    expect(await order(index, words('a b'))).toEqual([1, 0]);
  });

  test('are missed the more the rarer they are', async () => {
    const everywhere = Object.fromEntries(Array.from({ length: 90 }, (_, paper) => [paper, 1]));
    expect((await order({ a: everywhere, b: { 99: 1 } }, words('a b')))[0]).toBe(99);
  });

  test('that join others are missed less', async () => {
    const index = { a: { 0: 1 }, the: { 1: 1 } };
    const [a, the] = words('a the');
    expect(await order(index, [a!, { ...the!, weight: 0.4 }])).toEqual([0, 1]);
    expect(await order(index, [{ ...a!, weight: 0.4 }, the!])).toEqual([1, 0]);
  });

  test('tell papers that hold all of them', async () => {
    const { papers } = await rank({ a: { 0: 1, 1: 1 }, b: { 1: 1 } }, words('a b'));
    expect(papers.map(({ paper, isComplete }) => [paper, isComplete])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  test('that no paper holds are not looked for: the index would give others', async () => {
    const word = { ...makeWord('a'), isKnown: false };
    expect(await rank({ a: { 0: 1 } }, [word])).toMatchObject({ papers: [], isFound: [false] });
  });

  test('are looked for in small letters', async () => {
    expect(await order({ rl: { 3: 1 } }, words('RL'))).toEqual([3]);
  });

  test('tell how rare they are', async () => {
    const { weights } = await rank({ a: { 0: 1, 1: 1 }, b: { 1: 1 } }, words('a b c'));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights).size).toBe(3);
  });

  test('that stand together as typed count more, whatever the paper holds of each', async () => {
    const apart = { a: { 0: [1, 5], 1: [1, 5] }, b: { 0: [1, 9], 1: [1, 6] } } satisfies Index;
    expect(await order(apart, words('a b'))).toEqual([1, 0]);
    const otherWay = { a: { 0: [1, 5], 1: [1, 6] }, b: { 0: [1, 7], 1: [1, 5] } } satisfies Index;
    expect(await order(otherWay, words('a b'))).toEqual([0, 1]);
    const hyphen = { a: { 0: [1, 5], 1: [1, 6] }, b: { 0: [1, 8], 1: [1, 6] } } satisfies Index;
    expect(await order(hyphen, words('a b'))).toEqual([1, 0]);
  });

  test('ask for nothing where there are none', async () => {
    expect(await rank({ a: { 0: 1 } }, [])).toEqual({
      ...{ papers: [], weights: [], isFound: [], isUsed: [], bestShare: 0 },
    });
    expect(await order({}, words('a'), { size: 0 })).toEqual([]);
  });
});

describe('alternatives', () => {
  test('stand for a word, for less, and tell whether they found anything', async () => {
    const index = { a: { 0: 1 }, b: { 0: [1, 5], 1: [1, 5], 2: [1, 9] } } satisfies Index;
    const given = { alternatives: [makeAlternative([0], ['b'], 0.5), makeAlternative([0], ['c'])] };
    const { papers, isFound, isUsed } = await rank(index, words('a'), given);
    expect(papers.map(({ paper, isComplete }) => [paper, isComplete])).toEqual([
      [0, true],
      [1, true],
      [2, true],
    ]);
    expect(papers[1]!.score).toBeCloseTo(papers[0]!.score / 2);
    expect([isFound, isUsed]).toEqual([[true], [true, false]]);
  });

  test('never make a paper worse', async () => {
    const index = { a: { 0: 2 }, b: { 0: [1, 5], 1: [1, 5] } } satisfies Index;
    const given = { alternatives: [makeAlternative([0], ['b'])] };
    const { papers } = await rank(index, words('a'), given);
    expect(papers.map(({ paper, score }) => [paper, score])).toEqual([
      [0, 2],
      [1, 1],
    ]);
  });

  test('stand for several words at once, each of which it shares', async () => {
    const index = { x: { 0: 3 }, ab: { 1: [3, 5] } } satisfies Index;
    const given = { alternatives: [makeAlternative([0, 1], ['ab'])] };
    const { papers, isFound } = await rank(index, words('a b x'), given);
    expect(papers.find(({ paper }) => paper === 1)).toMatchObject({ isComplete: false });
    expect(isFound).toEqual([true, true, true]);
    expect((await rank(index, words('a b'), given)).papers).toEqual([
      { paper: 1, score: 3, isComplete: true },
    ]);
  });

  test.each([
    ['next to each other', { a: { 0: [1, 3] }, b: { 0: [1, 4] }, c: { 0: [1, 5] } }, [0]],
    ['in one place', { a: { 0: [1, 3] }, b: { 0: [1, 3] }, c: { 0: [1, 4] } }, [0]],
    ['in many places', { a: { 0: [1, 1, 3] }, b: { 0: [1, 4, 9] }, c: { 0: [1, 2, 5] } }, [0]],
    ['the other way', { a: { 0: [1, 5] }, b: { 0: [1, 4] }, c: { 0: [1, 3] } }, []],
    ['in two pieces', { a: { 0: [1, 3] }, b: { 0: [1, 4, 7] }, c: { 0: [1, 8] } }, []],
    ['one too few', { a: { 0: [1, 3] }, b: { 0: [1, 4] } }, []],
    ['the first missing', { b: { 0: [1, 4] }, c: { 0: [1, 5] } }, []],
  ] satisfies [string, Index, number[]][])('of several words: %s', async (_, index, found) => {
    const given = { alternatives: [makeAlternative([0], ['a', 'b', 'c'])] };
    expect(await order(index as Index, words('x'), given)).toEqual(found);
  });
});

describe('topics', () => {
  test('lift their papers', async () => {
    const index = { a: { 0: 1.5, 1: 1 } };
    expect(await order(index, words('a'), { topics: { 1: 1 } })).toEqual([1, 0]);
    expect(await order(index, words('a'), { topics: { 1: 0.1 } })).toEqual([0, 1]);
  });

  test('bring papers without any word, which are not complete', async () => {
    const { papers } = await rank({ a: { 0: 1 } }, words('a'), { topics: { 7: 0.5 } });
    expect(papers).toMatchObject([
      { paper: 0, isComplete: true },
      { paper: 7, isComplete: false },
    ]);
    expect(await order({}, words('a'), { topics: { 7: 0.5 } })).toEqual([7]);
  });

  test('are told how rare each word is', async () => {
    let told: readonly number[] = [];
    const { weights } = await rankPapers(
      words('a b'),
      [],
      10,
      async (word) => toHits(unquote(word) === 'a' ? { 0: 1 } : {}),
      (weights) => {
        told = weights;
        return new Map();
      },
    );
    expect(told).toEqual(weights);
  });
});

test('names every paper found once, in whatever order the searches found them', async () => {
  const name = fc.constantFrom(...'abcd');
  const hit = fc.tuple(fc.double({ min: 0.1, max: 9, noNaN: true }), fc.nat({ max: 5 }));
  const index = fc.dictionary(name, fc.dictionary(fc.constantFrom(...'0123456'), hit), {
    noNullPrototype: true,
  });
  await fc.assert(
    fc.asyncProperty(
      index as fc.Arbitrary<Index>,
      fc.uniqueArray(name, { minLength: 1 }),
      fc.array(fc.tuple(name, name)),
      async (index, texts, pairs) => {
        const query = texts.map(makeWord);
        const alternatives = pairs.map((pair) => makeAlternative([0], pair, 0.5));
        const { papers } = await rank(index, query, { alternatives, size: 7 });
        const found = papers.map(({ paper }) => paper);
        expect(new Set(found).size).toBe(found.length);
        for (const text of texts)
          for (const paper of Object.keys(index[text] ?? {}))
            expect(found).toContain(Number(paper));
        for (const { score } of papers) expect(score).toBeGreaterThan(0);
        const reversed = await rankPapers(
          query,
          alternatives,
          7,
          async (word) => toHits(index[unquote(word)]).reverse(),
          () => new Map(),
        );
        expect(reversed.papers).toEqual(papers);
      },
    ),
  );
});
