import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResources } from '../../../../src/enrich/names/resource-files.ts';
import { compileResources } from '../../../../src/enrich/names/resource-places.ts';
import { findResources } from '../../../../src/enrich/names/resources.ts';

const { resources } = parseResources(
  'r.yml',
  'MuJoCo: [mujoco, Gym-MuJoCo]\nGLUE:\nGo:\nChess: [chess]\nTea-World: []\nAtari:\nAtari 100k:',
);
const catalogue = compileResources(resources);

const find = (abstract: string, systems: string[] = []) =>
  findResources({ id: 'tea', title: 'On tea', abstract }, catalogue, systems);
const names = (abstract: string, systems?: string[]) =>
  find(abstract, systems).map(({ name }) => name);

describe('the catalogue', () => {
  test('knows wordings whatever their hyphens, with what the paper writes', () => {
    expect(find('Runs on Teaworld, tea world, Tea-world, Mujoco and Gym-MuJoCo.')).toEqual([
      { slug: 'tea-world', name: 'Tea-World', as: ['Teaworld', 'Tea-world'] },
      { slug: 'mujoco', name: 'MuJoCo', as: ['Mujoco', 'Gym-MuJoCo'] },
    ]);
  });

  test.each([
    ['We glue things and go home with a chess player.', ['Chess']],
    ['Go beyond that. We play Go.', ['Go']],
    ['Go beyond that.', []],
    ['Gains on GLUE.', ['GLUE']],
    ['Glue is sticky.', []],
    ['Gains on Atari 100k.', ['Atari 100k']],
  ])('goes by capitals and takes the longest: %j', (abstract, expected) => {
    expect(names(abstract)).toEqual(expected);
  });
});

describe('names that the catalogue lacks', () => {
  test.each([
    ['We evaluate on the LeafBench benchmark.', ['LeafBench']],
    ['Success grows in the PotWorld environment.', ['PotWorld']],
    ['It solves unseen CupWorld games.', ['CupWorld']],
    ['We gain 5% on BrewQA and SipQA.', ['BrewQA', 'SipQA']],
    ['We use benchmarks such as LeafBench, CupQA and PotQA.', ['LeafBench', 'CupQA', 'PotQA']],
    ['We win at MuJoCo, CupGym, and PotGym.', ['MuJoCo', 'CupGym', 'PotGym']],
    ['We train on LeafFit, a benchmark of 160 leaves.', ['LeafFit']],
  ])('are found where the text says what they are: %j', (abstract, expected) => {
    expect(names(abstract)).toEqual(expected);
  });

  test.each([
    'It works in MARL environments and on NLP tasks.',
    'We compare with PPO on the GPT-4 benchmark.',
    'Preference-based brewing (PBB) is hard. We study PBB environments.',
    'Experiments on the standard benchmark.',
  ])('are not taken from %j', (abstract) => {
    expect(names(abstract)).toEqual([]);
  });
});

test('a benchmark that the paper introduces is no resource', () => {
  expect(names('On the LeafBench benchmark and in MuJoCo.', ['LeafBench', 'MUJOCO'])).toEqual([]);
});

test('gives wordings of the abstract, whatever the text', () => {
  const word = fc.constantFrom(
    'MuJoCo',
    'on the',
    'X1Y',
    'benchmark',
    ', ',
    'and',
    '*',
    '$',
    '\ud800',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), fc.string(), (parts, noise) => {
      const abstract = parts.join(' ') + noise;
      for (const { slug, as } of find(abstract)) {
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        for (const wording of as) expect(abstract).toContain(wording);
      }
    }),
  );
});

test.each(['MuJoCo, ', 'on X1Y ', 'a-', 'on the ', '5% a '])(
  'gets through 100 kB of %j',
  (piece) => {
    expect(() => find(piece.repeat(100_000 / piece.length))).not.toThrow();
  },
);
