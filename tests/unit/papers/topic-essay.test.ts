import { describe, expect, test } from 'vitest';
import { studyGroup } from '../../../src/papers/group-study.ts';
import type { Paper } from '../../../src/papers/schema.ts';
import { arrangeTopic, surveyTopics } from '../../../src/papers/topic-essay.ts';
import { countWholeList } from '../../../src/papers/whole-list.ts';
import { makeOfTopics } from '../../support/make-set.ts';

const arrange = (papers: readonly Paper[], slug: string) => {
  const topic = {
    slug,
    papers: papers.filter(({ topics }) => topics.some((other) => other.slug === slug)),
  };
  return arrangeTopic(topic, surveyTopics([topic], papers));
};

describe('arrangeTopic', () => {
  const papers = makeOfTopics(['a b', 'b a', 'a', 'c', 'd', 'd'], {
    published: '2024-01',
    authors: ['Ada', 'Bo'],
    resources: [{ slug: 'atari', name: 'Atari', as: [] }],
  });

  test('counts main papers, other topics, years and names', () => {
    const essay = arrange(papers, 'a');
    expect(essay.mainCount).toBe(2);
    expect(essay.overlaps).toEqual([{ slug: 'b', count: 2, expected: 1 }]);
    expect(essay.years).toEqual([{ year: 2024, count: 3, of: 6, expected: 3 }]);
    expect(essay.authors.map(({ label }) => label)).toEqual(['Ada', 'Bo']);
    expect(essay.resources.map(({ slug }) => slug)).toEqual(['atari']);
    expect(essay.venues).toEqual([]);
  });

  test('draws nothing of one paper and names no leaders', () => {
    expect(arrange(papers, 'c')).toMatchObject({
      ...{ starts: [], years: [], tags: [], overlaps: [], authors: [] },
      subThemes: { themes: [], others: [{ id: 'p3' }] },
    });
  });

  test('has room for a topic without papers', () => {
    expect(arrange(papers, 'empty')).toEqual({
      ...{ mainCount: 0, starts: [], years: [], tags: [], overlaps: [] },
      ...{ resources: [], authors: [], venues: [] },
      ...{ subThemes: { themes: [], others: [] }, border: undefined, neighbours: undefined },
    });
  });
});

describe('studyGroup', () => {
  const papers = [
    ...makeOfTopics(['a', 'a', 'a', 'b', 'b'], { published: '2023-01' }),
    ...makeOfTopics(['a'], { published: '2024-01' }),
  ];
  const list = countWholeList(papers);

  test('draws years and topics of five papers or more', () => {
    const { years, topics } = studyGroup(papers.slice(1), list);
    expect(years.map(({ count }) => count)).toEqual([4, 1]);
    expect(topics.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(studyGroup(papers.slice(2), list)).toEqual({ years: [], topics: [], tags: [] });
  });

  test('draws no years of papers of one year, no single topic, and only what is wanted', () => {
    expect(studyGroup(papers.slice(0, 5), list).years).toEqual([]);
    expect(studyGroup(papers, list, ['topics']).years).toEqual([]);
    const ofOneTopic = makeOfTopics(['a', 'a', 'a', 'a', 'a'], { published: '2023-01' });
    expect(studyGroup(ofOneTopic, countWholeList(ofOneTopic)).topics).toEqual([]);
  });
});
