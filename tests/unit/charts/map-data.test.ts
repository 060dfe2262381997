import { describe, expect, test } from 'vitest';
import { mainTopicOf, toMapData } from '../../../src/charts/map-data.ts';
import { drawDots, thinOut, toPreview } from '../../../src/charts/map-dots.ts';
import { frameHeight, frameWidth, placeInFrame } from '../../../src/charts/map-frame.ts';
import { indexMap } from '../../../src/charts/map-lit.ts';
import { findInside, indexPlaces } from '../../../src/charts/map-places.ts';
import { describePaper } from '../../../src/charts/map-speech.ts';
import { chooseTexts } from '../../../src/charts/map-texts.ts';
import { shortenTitle } from '../../../src/charts/short-title.ts';
import { makePaper } from '../../support/make-paper.ts';

const why = [{ term: 'x', field: 'title' as const }];
const papers = [
  makePaper({
    id: 'a',
    title: 'Café agents: a study',
    authors: ['Zoë Ähre'],
    topics: [
      { slug: 'theory', why },
      { slug: 'games', why },
    ],
    tags: [{ slug: 'rlhf', label: 'learning from feedback (RLHF)', as: ['RLHF'] }],
    related: [
      { id: 'b', terms: [], sentences: ['', ''] },
      { id: 'gone', terms: [], sentences: ['', ''] },
    ],
    map: { x: 0, y: 0.25 },
  }),
  makePaper({ id: 'b', topics: [{ slug: 'games', why }], map: { x: 1, y: 0.75 } }),
  makePaper({ id: 'c', map: { x: 0.5, y: 0.5 } }),
];
const topics = [
  { slug: 'games', title: 'Games' },
  { slug: 'theory', title: 'Theory' },
];
const map = toMapData(papers, topics);

describe('toMapData', () => {
  test('names topics and tags by their places, the main topic first', () => {
    expect(map.terms).toEqual(['Games', 'Theory', 'RLHF']);
    expect(map.papers.map(({ terms }) => terms)).toEqual([[1, 0, 2], [0], []]);
    expect(map.papers.map((paper) => mainTopicOf(paper, map))).toEqual([1, 0, undefined]);
  });

  test('names papers to read next that are there', () => {
    expect(map.papers[0]!.related).toEqual([1]);
  });

  test('an empty list has an empty map', () => {
    expect(toMapData([], [])).toEqual({ topics: [], terms: [], regions: [], papers: [] });
  });
});

describe('indexMap', () => {
  const find = indexMap(map);
  const all = new Set<number>();
  test.each([
    ['', [true, true, true]],
    ['cafe', [true, false, false]],
    ['zoe ahre', [true, false, false]],
    ['rlh', [true, false, false]],
    ['GAMES', [true, true, false]],
    ['games agents', [true, false, false]],
    ['ames', [false, false, false]],
    ['?!', [true, true, true]],
  ])('words: %s', (query, lit) => expect(find({ topics: all, query })).toEqual(lit));

  test('a paper lights up for any of the topics, its other ones too', () => {
    expect(find({ topics: new Set([0]), query: '' })).toEqual([true, true, false]);
    expect(find({ topics: new Set([0, 1]), query: 'cafe' })).toEqual([true, false, false]);
  });
});

test('a paper is described by title, topics and what is near', () => {
  expect(describePaper(map, 0, [true, true, true], true)).toBe(
    'Selected. Café agents: a study. Theory, Games. Near: c; b.',
  );
  expect(describePaper(map, 2, [false, false, true], false)).toBe('c. No topic.');
});

describe('drawings of the map', () => {
  test('places keep their proportions and stay in the frame', () => {
    const [a, b, c] = placeInFrame(map.papers) as [Place, Place, Place];
    expect((b.x - a.x) / (b.y - a.y)).toBeCloseTo(2);
    expect(c).toEqual({ x: frameWidth / 2, y: frameHeight / 2 });
    for (const { x, y } of [a, b]) {
      expect(x > 0 && x < frameWidth).toBe(true);
      expect(y > 0 && y < frameHeight).toBe(true);
    }
  });

  test('one paper lies in the middle', () => {
    expect(placeInFrame([{ x: 0.2, y: 0.9 }])[0]).toEqual({
      x: frameWidth / 2,
      y: expect.closeTo(frameHeight / 2) as number,
    });
  });

  test('small drawings have few dots however many papers', () => {
    const crowd = Array.from({ length: 20_000 }, (_, index) => ({
      x: ((index * 37) % 1009) / 1009,
      y: ((index * 91) % 997) / 997,
    }));
    expect(thinOut(crowd).length).toBeLessThan(6000);
    expect(thinOut(map.papers)).toEqual([0, 1, 2]);
    expect(drawDots([{ x: 0.5, y: 0 }])).toBe(`M160 ${toPreview(0)}h0`);
  });

  test('what a line goes around is found, and what is near', () => {
    const square = [
      { x: 0.4, y: 0.4 },
      { x: 1.1, y: 0.4 },
      { x: 1.1, y: 1 },
      { x: 0.4, y: 1 },
    ];
    expect(findInside(map.papers, square)).toEqual([1, 2]);
    expect(findInside(map.papers, [])).toEqual([]);
    expect(indexPlaces(map.papers)(0.52, 0.5, 0.1)).toBe(2);
    expect(indexPlaces(map.papers)(0.7, 0.5, 0.1)).toBeUndefined();
  });

  test.each([
    ['CORL: a library', 'CORL'],
    ['Ratio 2:1 matters', 'Ratio 2:1 matters'],
    ['One two three four five six seven', 'One two three four five six…'],
    ['x'.repeat(100_000), `${'x'.repeat(28)}…`],
    [': nothing before it', ': nothing before it'],
  ])('a title short enough: %.30s', (title, short) => expect(shortenTitle(title)).toBe(short));
});

describe('chooseTexts', () => {
  const many = toMapData(
    Array.from({ length: 60 }, (_, index) =>
      makePaper({
        id: `p${index}`,
        title: `Paper ${index}`,
        topics: [{ slug: index < 30 ? 'games' : 'theory', why }],
        map: { x: index < 30 ? 0.1 : 0.9, y: index / 60 },
      }),
    ),
    topics,
  );
  const choose = (lit: (index: number) => boolean, scale = 1) =>
    chooseTexts({
      map: many,
      width: 800,
      height: 800,
      scale,
      toDrawing: ({ x, y }) => ({ x: 800 * x, y: 800 * y }),
      lit: many.papers.map((_, index) => lit(index)),
      current: undefined,
      measure: (text) => 7 * text.length,
      lineHeight: 14,
      markRadius: 5,
    });

  test('many papers: the names of regions', () => {
    const names = choose(() => true);
    expect(names.length).toBeGreaterThan(0);
    expect(names.every(({ isRegion }) => isRegion)).toBe(true);
  });

  test('few papers light up: their titles too', () => {
    const titles = choose((index) => index === 12).filter(({ isRegion }) => !isRegion);
    expect(titles.map(({ text }) => text)).toEqual(['Paper 12']);
  });
});

type Place = { x: number; y: number };
