import { describe, expect, it } from 'vitest';
import { blendMeaning, needsMeaning } from '../../../src/search/blend-meaning.ts';
import { makeMeaningParts, makeMeanings, Meanings } from '../../../src/search/meaning.ts';
import { packWords } from '../../../src/search/pack-words.ts';
import {
  dimensions,
  dot,
  findVector,
  packDirections,
  unpackDirections,
  WordVectors,
} from '../../../src/search/word-vectors.ts';

/** A file of words that each point along one or two axes. */
function makeFile(words: Record<string, number[]>): string {
  const sorted = Object.keys(words).sort();
  const bytes = sorted.flatMap((word) => {
    const digit = (axis: number) => (words[word]!.includes(axis) ? 15 : 8);
    const packed = Array.from({ length: dimensions / 2 }, (_, index) => {
      return digit(2 * index) * 16 + digit(2 * index + 1);
    });
    return [...packed, 255, 255];
  });
  return `${packWords(sorted)}\n${btoa(String.fromCharCode(...bytes))}\n`;
}

const vectors = new WordVectors(
  makeFile({
    physician: [0, 1],
    doctor: [0, 2],
    hospital: [0],
    engine: [5],
    car: [5, 6],
  }),
);
const papers = [
  { title: 'Engine control', abstract: 'The engine.' },
  { title: 'Notes for a physician', abstract: 'A hospital.' },
];

function open(vectorFile = vectors) {
  const parts = makeMeaningParts(vectorFile);
  return new Meanings(makeMeanings(papers, vectorFile), (part) => Promise.resolve(parts[part]!));
}

describe('Meanings', () => {
  it('finds papers that share no word with the query', async () => {
    expect(await open().nearness('doctors')).toEqual([0, 1]);
    expect(await open().nearness('car')).toEqual([1, 0]);
  });

  it('says nothing of words that it does not know', async () => {
    expect(await open().nearness('xyzzy <script> {} \ud800')).toBeUndefined();
    expect(await open().nearness('the of')).toBeUndefined();
    expect(await open().nearness('')).toBeUndefined();
  });

  it('finds words of every part', async () => {
    const words = Array.from({ length: 600 }, (_, number) => `w${String(number).padStart(3, '0')}`);
    const many = new WordVectors(makeFile(Object.fromEntries(words.map((word) => [word, [3]]))));
    const parts = makeMeaningParts(many);
    expect(parts).toHaveLength(3);
    const { parts: firsts } = makeMeanings([], many);
    expect(firsts).toEqual(['w000', 'w256', 'w512']);
    expect(findVector(parts[2]!, 'w599')![3]).toBeGreaterThan(0);
    expect(findVector(parts[2]!, 'w000')).toBeUndefined();
  });
});

describe('packDirections', () => {
  it('keeps directions nearly, and zeros', () => {
    const vector = Float64Array.from({ length: dimensions }, (_, index) => Math.sin(index * 7));
    const [kept, zeros] = unpackDirections(packDirections([vector, new Float64Array(dimensions)]));
    expect(dot(kept!, vector) / Math.sqrt(dot(vector, vector))).toBeGreaterThan(0.99);
    expect(zeros!.every((value) => value === 0)).toBe(true);
  });
});

describe('blendMeaning', () => {
  const ranked = [
    { paper: 2, score: 8, isComplete: false },
    { paper: 0, score: 4, isComplete: false },
  ];
  const order = (bestShare: number) =>
    blendMeaning(ranked, [0, 1, 0.2], bestShare).map(({ paper }) => paper);

  it('leaves answered queries alone', () => {
    expect(needsMeaning(0.55)).toBe(false);
    expect(needsMeaning(0.5)).toBe(true);
    expect(order(0.55)).toEqual([2, 0, 1]);
  });

  it('trusts matches less, the less of the query they cover', () => {
    expect(order(0.4)).toEqual([2, 1, 0]);
    expect(order(0.1)).toEqual([1, 2, 0]);
  });

  it('ranks by meaning alone where no word matches', () => {
    expect(blendMeaning([], [0, 1, 0.2], 0).map(({ paper }) => paper)).toEqual([1, 2, 0]);
  });
});
