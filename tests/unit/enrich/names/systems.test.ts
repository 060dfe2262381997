import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSystemContext } from '../../../../src/enrich/names/system-context.ts';
import { findSystems } from '../../../../src/enrich/names/systems.ts';

function find(abstract: string, title = 'On tea', known: string[] = []) {
  const paper = { id: 'tea', title, abstract };
  return findSystems(paper, makeSystemContext([paper], new Set(known)));
}

const names = (abstract: string, title?: string, known?: string[]) =>
  find(abstract, title, known).map(({ name }) => name);

describe('a name that the paper introduces', () => {
  test.each([
    ['We propose TeaNet, a model of leaves.', 'TeaNet'],
    ['We propose Deep Brewing Control (DBC), a method that steeps.', 'DBC'],
    ['This paper introduces the Steep-DT framework, which brews.', 'Steep-DT'],
    ['We introduce brew2learn, a library for kettles.', 'brew2learn'],
    ['We present a novel technique called Hot Water Replay which heats.', 'Hot Water Replay'],
    ['To this end, we develop a simple algorithm, BR.W, that brews.', 'BR.W'],
    ['Our method, LEAF, outperforms others.', 'LEAF'],
    ['Our LEAFY agent sips.', 'LEAFY'],
    ['A novel HotTea algorithm is proposed.', 'HotTea'],
    ['The resulting framework, CUPRL, is trained.', 'CUPRL'],
    ['We propose lazy steeping, a novel brewing method that waits.', 'lazy steeping'],
    ['We propose \\textbf{TeaNet}, a model.', 'TeaNet'],
    ['We introduce Kettle, a simple procedure.', 'Kettle'],
    ['We propose a scalable self-referential TM (SRTM) that learns.', 'SRTM'],
  ])('is found in %j', (abstract, name) => {
    expect(names(abstract)).toEqual([name]);
  });

  test('is found in rows', () => {
    expect(
      names('We propose two algorithms -- EXP3-TEA and UCB1-TEA -- and compare them.'),
    ).toEqual(['EXP3-TEA', 'UCB1-TEA']);
  });

  test('is found before the colon of a title, once', () => {
    const [system, ...more] = find('We brew with TeaNet, a model of leaves.', 'TeaNet: On leaves');
    expect(more).toEqual([]);
    expect(system).toMatchObject({ name: 'TeaNet', where: 'title', quote: 'a model of leaves' });
  });

  test('keeps its long form', () => {
    expect(find('We propose Deep Brewing Control (DBC), a method that steeps tea well.')).toEqual([
      {
        name: 'DBC',
        longForm: 'Deep Brewing Control',
        quote: 'a method that steeps tea well',
        where: 'abstract',
      },
    ]);
  });
});

describe('no name of the paper is', () => {
  test.each([
    ['a method that it uses', 'We propose a reduction and compare PPO, SAC and BERT.'],
    ['a field', 'We propose a new MARL framework for large language models (LLMs).'],
    ['a phenomenon', 'We observe a phenomenon which we call TeaDrift.'],
    ['a problem', 'We introduce TeaMDP, a broader class of problems.'],
    ['what others proposed', 'Recently, Smith et al. proposed TeaNet.'],
    [
      'an acronym spelled out in passing',
      'A reward model (RWM) helps. We propose a novel RWM model.',
    ],
    ['an attribute', 'We propose an RL-based and GPT-style method.'],
    ['a resource', 'We evaluate our MuJoCo agents.', ['mujoco']],
  ])('%s', (_, abstract, known: string[] = []) => {
    expect(names(abstract, undefined, known)).toEqual([]);
  });

  test('a descriptive title', () => {
    expect(names('We brew.', 'Brewing Tea: A Survey')).toEqual([]);
  });

  test('a word of a title that several papers write in lower case', () => {
    const papers = ['a', 'b', 'c'].map((id) => ({ id, title: id, abstract: 'Good brewing.' }));
    const paper = { id: 'd', title: 'Brewing: A Survey', abstract: 'We ask.' };
    expect(findSystems(paper, makeSystemContext([...papers, paper]))).toEqual([]);
    expect(findSystems(paper, makeSystemContext([paper]))).toHaveLength(1);
  });
});

test('a well-known name is a system of the paper that claims it', () => {
  expect(names('We propose Deep Q-Network (DQN), an agent.')).toEqual(['DQN']);
});

const words = fc.constantFrom(
  ...[
    'We propose',
    'a',
    'novel',
    'method',
    'TeaNet',
    '(TN)',
    ', ',
    '. ',
    'called',
    'our',
    '<script>',
    '{',
    '${',
    '\ud800',
    'אב',
    '*',
    '--',
    ':',
  ],
);

test('quotes stand in the abstract, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.string(), (parts, noise) => {
      const abstract = parts.join(' ') + noise;
      for (const { name, quote } of find(abstract, noise)) {
        expect(abstract).toContain(quote);
        expect(name).not.toBe('');
      }
    }),
  );
});

test.each(['(', 'A-', 'We propose ', 'our a ', 'A', ', X', 'called ', '\\textbf{', '* '])(
  'gets through 100 kB of %j',
  (piece) => {
    const abstract = `We propose ${piece.repeat(100_000 / piece.length)}`;
    expect(() => find(abstract, abstract)).not.toThrow();
  },
);
