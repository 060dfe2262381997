import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../../src/enrich/topics/topic.ts';
import {
  assignTopics,
  compileTopics,
  findBorderlineTopics,
  scoreTopics,
} from '../../../../src/enrich/topics/topics.ts';
import { topicSchema } from '../../../../src/papers/schema.ts';

function makeTopic(slug: string, order: number, match: object): Topic {
  return {
    slug,
    ...topicSchema.parse({ title: slug, order, description: `About ${slug}.`, match }),
  };
}

const rules = compileTopics([
  makeTopic('offline', 1, {
    strong: ['offline learning'],
    medium: ['fixed dataset', 'logged data'],
    weak: ['pessimism'],
  }),
  makeTopic('games', 2, {
    strong: ['zero-sum'],
    medium: ['game'],
    title: ['players'],
    not: ['text-based game'],
  }),
  makeTopic('models', 3, { strong: ['pre-training', 'behaviour model'] }),
]);

const assign = (title: string, abstract: string) =>
  assignTopics({ id: 'x', title, abstract }, rules);
const slugs = (title: string, abstract: string) => assign(title, abstract).map(({ slug }) => slug);

describe('assignTopics', () => {
  it('is content with one strong term, or with medium terms that add up', () => {
    expect(slugs('', 'We study offline learning.')).toEqual(['offline']);
    expect(slugs('', 'From a fixed dataset of logged data.')).toEqual(['offline']);
  });

  it('puts the topic of the title first', () => {
    expect(slugs('Zero-sum learning', 'We study offline learning.')).toEqual(['games', 'offline']);
  });

  it('takes a medium term in the title as enough, and a title term only there', () => {
    expect(slugs('A game', 'Offline learning.')).toEqual(['offline', 'games']);
    expect(slugs('Players', 'Offline learning.')).toEqual(['offline', 'games']);
    expect(slugs('Offline learning', 'Players, players and players.')).toEqual(['offline']);
  });

  it('tolerates hyphens, plurals, case and spelling', () => {
    for (const text of [
      'Pretraining',
      'pre training',
      'PRE-TRAINING',
      'Behavior models',
      'behaviour-model',
    ]) {
      expect(slugs(text, ''), text).toEqual(['models']);
    }
  });

  it('matches whole words, and not across punctuation', () => {
    expect(
      scoreTopics({ id: 'x', title: 'A gameplay', abstract: 'Go offline. Learning' }, rules),
    ).toEqual([]);
  });

  it('strikes wordings that mean something else', () => {
    expect(slugs('A text-based game', 'Offline learning.')).toEqual(['offline']);
  });

  it('gives the words of the paper as evidence, the strongest first', () => {
    expect(assign('Offline-learning', 'With pessimism on a fixed  dataset.')[0]).toEqual({
      slug: 'offline',
      why: [
        { term: 'Offline-learning', field: 'title' },
        { term: 'fixed  dataset', field: 'abstract' },
        { term: 'pessimism', field: 'abstract' },
      ],
    });
  });

  it('falls back to the best topic below the threshold', () => {
    expect(slugs('', 'Pessimism.')).toEqual(['offline']);
  });

  it('falls back to the topic that shares words, with these as evidence', () => {
    expect(assign('', 'Modeling datasets of cats')).toEqual([
      { slug: 'offline', why: [{ term: 'datasets', field: 'abstract' }] },
    ]);
  });

  it('gives no topic where nothing is shared or there are no topics', () => {
    expect(slugs('Ünrelated', '')).toEqual([]);
    expect(assignTopics({ id: 'x', title: 'A', abstract: 'b' }, compileTopics([]))).toEqual([]);
  });

  it('counts a term again up to three times', () => {
    const score = (abstract: string) =>
      scoreTopics({ id: 'x', title: '', abstract }, rules)[0]!.score;
    expect(score('A game, a game.')).toBeGreaterThan(score('A game.'));
    expect(score('game; '.repeat(3))).toBe(score('game; '.repeat(300)));
  });

  it('takes hostile text', () => {
    const text = `<script>\u202e {} \${x} \ud800 import a\nexport b ${'offline-'.repeat(12_500)}`;
    expect(slugs(text, text)).toEqual(['offline']);
  });
});

describe('findBorderlineTopics', () => {
  const find = (title: string, abstract: string) =>
    findBorderlineTopics({ id: 'x', title, abstract }, rules).map(
      ({ slug, isAssigned, ratio }) => [slug, isAssigned, Number(ratio.toFixed(2))] as const,
    );

  it('finds what is just enough, and what just misses', () => {
    expect(find('', 'A zero-sum game on a fixed dataset, a fixed dataset.')).toEqual([
      ['offline', false, 0.8],
    ]);
    expect(find('', 'We study offline learning.')).toEqual([['offline', true, 1]]);
    expect(find('Offline learning', '')).toEqual([]);
  });

  it('finds the best topic where none is enough', () => {
    expect(find('', 'Pessimism.')).toEqual([['offline', true, 0.1]]);
  });

  it('measures a side remark against the main topic', () => {
    const title = 'Offline learning on a fixed dataset of logged data';
    expect(find(title, 'Zero-sum.')).toEqual([]);
    expect(find(title, 'A zero-sum game.')).toEqual([['games', false, 0.94]]);
  });

  it('agrees with what is assigned', () => {
    const paper = { id: 'x', title: 'A game', abstract: 'Offline learning with behavior models.' };
    const assigned = assignTopics(paper, rules).map(({ slug }) => slug);
    for (const { slug, isAssigned } of findBorderlineTopics(paper, rules))
      expect(assigned.includes(slug), slug).toBe(isAssigned);
  });
});
