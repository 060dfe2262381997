import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  makeTopicWords,
  matchTopics,
  type TopicText,
  type TopicWordsData,
} from '../../../src/search/topic-words.ts';
import { makePaper } from '../../support/make-paper.ts';

function makeTopic(
  slug: string,
  title: string,
  terms: Partial<TopicText['match']> = {},
): TopicText {
  const match = { strong: [], medium: [], weak: [], title: [], not: [], ...terms };
  return { slug, title, description: '', match };
}

const withTopics = (...slugs: string[]) =>
  makePaper({ topics: slugs.map((slug) => ({ slug, why: [] })) });

describe('makeTopicWords', () => {
  const wordsOf = (...topics: TopicText[]) => makeTopicWords([], topics).words;

  test('numbers the topics of papers, the main one first', () => {
    const topics = [makeTopic('a', 'A'), makeTopic('b', 'B')];
    const papers = [withTopics('b', 'a'), withTopics(), withTopics('a', 'gone')];
    expect(makeTopicWords(papers, topics).papers).toEqual([[1, 0], [], [0]]);
  });

  test('counts each term that holds a word, stronger ones more, the title most', () => {
    const terms = { strong: ['strong'], medium: ['medium'], weak: ['weak'] };
    const { tea, strong, medium, weak } = wordsOf(makeTopic('a', 'Tea', terms));
    expect([tea, strong, medium, weak]).toEqual([86, 67, 62, 44].map((percent) => [[0, percent]]));
  });

  test('counts the description, and no terms that mean other things', () => {
    const topic = makeTopic('a', 'Tea', { title: ['cup'], not: ['pot'] });
    expect(Object.keys(wordsOf({ ...topic, description: 'Green' }))).toEqual(['green', 'tea']);
  });

  test('shares a word out among its topics', () => {
    const topics = [
      makeTopic('a', 'Green tea', { strong: ['old tea', 'tea tea'] }),
      makeTopic('b', 'Cold', { strong: ['tea'] }),
    ];
    const { tea, cold } = wordsOf(...topics);
    expect(cold).toEqual([[1, 86]]);
    expect(tea).toEqual([
      [0, 76],
      [1, 11],
    ]);
  });

  test('leaves out topics that a word hardly speaks for, and words that join others', () => {
    const terms = Array.from({ length: 30 }, (_, index) => `tea n${index}`);
    const { tea, the } = wordsOf(
      makeTopic('a', 'The tea', { strong: terms }),
      makeTopic('b', 'B', { strong: ['tea'] }),
    );
    expect(tea!.map(([topic]) => topic)).toEqual([0]);
    expect(the).toBeUndefined();
  });

  test('takes words of all kinds', () => {
    const words = JSON.parse(
      JSON.stringify(wordsOf(makeTopic('a', '__proto__ constructor'))),
    ) as TopicWordsData['words'];
    expect(Object.keys(words).sort()).toEqual(['constructor', 'proto']);
  });
});

describe('matchTopics', () => {
  const data: TopicWordsData = {
    words: {
      tea: [[0, 100]],
      cup: [[1, 80]],
      rl: [
        [0, 10],
        [1, 10],
      ],
    },
    papers: [[0], [1, 0], [1], []],
  };
  const match = (...words: [stem: string, weight: number][]) =>
    Object.fromEntries(
      [
        ...matchTopics(
          data,
          words.map(([stem, weight]) => ({ stem, weight })),
        ),
      ].map(([paper, belonging]) => [paper, Number(belonging.toFixed(2))]),
    );

  test('a word that speaks for a topic lifts its papers, those of the main topic more', () => {
    expect(match(['tea', 1])).toEqual({ 0: 1, 1: 0.7 });
  });

  test('words of two topics lift both less, and papers of both twice', () => {
    const { 0: tea, 1: both, 2: cup } = match(['tea', 1], ['cup', 1]);
    expect(tea).toBeLessThan(0.5);
    expect(both).toBeCloseTo(cup! + 0.7 * tea!, 1);
  });

  test('words of no topic weigh against all, by their rarity', () => {
    expect(match(['tea', 1], ['zebra', 1])[0]).toBeLessThan(0.5);
    expect(match(['tea', 9], ['zebra', 1])[0]).toBeGreaterThan(0.7);
    expect(match(['tea', 1], ['zebra', 9])).toEqual({});
  });

  test('a word of many topics weighs against none', () => {
    expect(match(['tea', 1], ['rl', 1])[0]).toBeGreaterThan(0.8);
  });

  test('nothing asks for nothing', () => {
    expect(match()).toEqual({});
    expect(match(['constructor', 1])).toEqual({});
    expect(match(['tea', 0])).toEqual({});
  });

  test('belongs to existing papers, from more than 0 to all their topics', () => {
    const words = fc.array(
      fc.tuple(
        fc.constantFrom('tea', 'cup', 'rl', 'x'),
        fc.double({ min: 0.01, max: 9, noNaN: true }),
      ),
    );
    fc.assert(
      fc.property(words, (query) => {
        for (const [paper, belonging] of matchTopics(
          data,
          query.map(([stem, weight]) => ({ stem, weight })),
        )) {
          expect(data.papers[paper]!.length).toBeGreaterThan(0);
          expect(belonging).toBeGreaterThan(0);
          expect(belonging).toBeLessThanOrEqual(1.0001);
        }
      }),
    );
  });
});
