import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTags } from '../../../src/enrich/tags.ts';
import type { Topic } from '../../../src/enrich/topics.ts';
import { topicSchema } from '../../../src/papers/schema.ts';

const filler = [
  'Cats purr.',
  'Dogs bark.',
  'Birds sing.',
  'Fish swim.',
  'Cows moo.',
  'Bees hum.',
  'Owls hoot.',
  'Ducks quack.',
  'Frogs croak.',
  'Sheep bleat.',
  'Wolves howl.',
  'Mice squeak.',
];

/** Papers with these abstracts among enough others, so that no phrase is on too many. */
const makePapers = (...abstracts: string[]) =>
  [...abstracts, ...filler].map((abstract, index) => ({ id: `p${index}`, title: '', abstract }));

const tagsOf = (abstracts: string[], topics: Topic[] = []) =>
  findTags(makePapers(...abstracts), topics);
const labelsOf = (...abstracts: string[]) => [
  ...new Set(tagsOf(abstracts).flatMap((tags) => tags.map(({ label }) => label))),
];

describe('findTags', () => {
  it('finds a phrase on three papers and none on two', () => {
    expect(labelsOf('The reward shaping.', 'A reward shaping.', 'Of reward shaping.')).toEqual([
      'reward shaping',
    ]);
    expect(labelsOf('The reward shaping.', 'A reward shaping.')).toEqual([]);
  });

  it('merges plurals, hyphens and spellings, and keeps the wordings of each paper', () => {
    const tags = tagsOf([
      'The behaviour-cloning.',
      'A behavior cloning.',
      'Behavioral cloning, then behavior cloning.',
    ]);
    expect(tags.slice(0, 3)).toEqual(
      [['behaviour-cloning'], ['behavior cloning'], ['Behavioral cloning', 'behavior cloning']].map(
        (as) => [{ slug: 'behavior-cloning', label: 'behavior cloning', as }],
      ),
    );
  });

  it('merges an acronym with its long form, which names the tag unless the acronym is more usual', () => {
    const defined = 'We use proximal policy optimization (PPO).';
    expect(labelsOf(defined, defined, 'The proximal policy optimization.')).toContain(
      'proximal policy optimization',
    );
    expect(labelsOf(defined, defined, 'PPO is.', 'PPO was.')).toEqual(['PPO']);
  });

  it('merges acronyms inside a phrase', () => {
    const tags = tagsOf([
      'Dense optimal control (OC).',
      'Dense optimal control (OC).',
      'The dense OC.',
    ]);
    expect(tags[2]?.map(({ slug }) => slug)).toContain('dense-optimal-control');
  });

  it('leaves out a piece of a longer phrase', () => {
    const text = 'A Markov decision chain, and the Markov decision chain.';
    expect(labelsOf(text, text, `${text} The markov decision chain.`)).toEqual([
      'Markov decision chain',
    ]);
  });

  it('leaves out general academic prose, verbs, attributes and names of products', () => {
    for (const text of [
      'We do extensive experiments with existing methods.',
      'A novel approach shows a wide range of results.',
      'For long-horizon tasks and long-horizon problems.',
      'On the Blue Whale.',
    ]) {
      expect(labelsOf(text, text, text), text).toEqual([]);
    }
  });

  it('leaves out titles of topics', () => {
    const text = 'The reward shaping.';
    const topic = {
      slug: 'x',
      ...topicSchema.parse({
        title: 'Reward shaping and more',
        order: 1,
        description: 'x',
        match: {},
      }),
    };
    expect(tagsOf([text, text, text], [topic]).flat()).toEqual([]);
  });

  it('leaves out what names the whole list', () => {
    const papers = makePapers().map((paper) => ({ ...paper, title: 'On reward shaping' }));
    expect(findTags(papers, []).flat()).toEqual([]);
  });

  it('does not depend on the order of the papers, save in the order of its answer', () => {
    const texts = [
      'Sparse reward and dense bandits.',
      'A dense bandit.',
      'Dense bandits; sparse rewards.',
      'Sparse rewards.',
    ];
    const papers = makePapers(...texts);
    const sorted = (list: ReturnType<typeof findTags>) =>
      list
        .flat()
        .map(({ slug }) => slug)
        .sort();
    expect(sorted(findTags(papers.toReversed(), []))).toEqual(sorted(findTags(papers, [])));
  });

  it('gives every paper a list of well-formed tags whose wordings it holds, whatever the text', () => {
    const word = fc.constantFrom(
      'reward',
      'Shaping',
      'RL',
      '(RL)',
      '-',
      '<script>',
      '{}',
      '\ud800',
      '\u202e',
      '.',
      'of',
      'é',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(word).map((words) => words.join(' ')),
          { maxLength: 8 },
        ),
        (texts) => {
          const papers = texts.map((abstract, index) => ({ id: `p${index}`, title: '', abstract }));
          const tags = findTags(papers, []);
          expect(tags).toHaveLength(papers.length);
          for (const [index, list] of tags.entries()) {
            for (const { slug, as } of list) {
              expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
              for (const wording of as) expect(texts[index]).toContain(wording);
            }
          }
        },
      ),
    );
  });
});
