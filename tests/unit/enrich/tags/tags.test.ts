import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTags } from '../../../../src/enrich/tags/tags.ts';
import type { Topic } from '../../../../src/enrich/topics/topic.ts';
import { topicSchema } from '../../../../src/papers/schema.ts';

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

  it('merges an acronym with its long form and names both', () => {
    const defined = 'We use proximal policy optimization (PPO).';
    const tags = tagsOf([defined, defined, 'PPO is.', 'PPO was.']);
    expect(tags[3]).toEqual([
      {
        slug: 'proximal-policy-optimization',
        label: 'proximal policy optimization (PPO)',
        as: ['PPO'],
      },
    ]);
  });

  it('writes the acronym in the plural after a plural', () => {
    const defined = 'The decision trees (DT) and the decision trees.';
    expect(labelsOf(defined, defined, defined)).toEqual(['decision trees (DTs)']);
  });

  it('merges long forms that are abbreviated in part', () => {
    const outer = 'The dense optimal control from vision (DOCV).';
    const inner = 'An optimal control (OC).';
    const tags = tagsOf([outer, outer, inner, inner, 'The dense OC from vision.']);
    expect(tags[4]?.map(({ label }) => label)).toContain(
      'dense optimal control from vision (DOCV)',
    );
  });

  it('leaves out what papers say only in passing', () => {
    const words = ['apple', 'berry'].map((word) => `The ${word} of it. One ${word}. A ${word}.`);
    const passing = (filling: string) => `${filling} ${words.join(' ')} The apple berry.`;
    expect(labelsOf(passing('a'), passing('b'), passing('c'))).toEqual([]);
    expect(labelsOf('The apple berry.', 'An apple berry.', 'Of apple berry.')).toEqual([
      'apple berry',
    ]);
  });

  it('leaves out a phrase that mostly stands with a longer one', () => {
    const both = 'Blue whale songs. Of blue whale.';
    expect(labelsOf(both, both, both, 'The blue whale.')).toEqual(['blue whale songs']);
  });

  it('merges acronyms inside a phrase, which keeps them short', () => {
    const tags = tagsOf([
      'Dense optimal control (OC).',
      'Dense optimal control (OC).',
      'The dense OC.',
    ]);
    expect(tags[2]?.map(({ slug }) => slug)).toContain('dense-oc');
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
