import { expect, test } from 'vitest';
import { formatNames, measureNames } from '../../../src/quality/name-quality.ts';

const label = { topics: [], links: [] };
const catalogue = [{ slug: 'mujoco', name: 'MuJoCo', wordings: ['MuJoCo', 'Gym-MuJoCo'] }];

test('compares names whatever their case and hyphens, and wordings of one resource as the same', () => {
  const papers = [
    { position: 1, systems: ['Tea-Net', 'POT'], resources: ['MuJoCo'] },
    { position: 2, systems: [], resources: ['D4RL'] },
  ];
  const labels = [
    { ...label, rank: 1, systems: ['TeaNet'], resources: ['gym mujoco'] },
    { ...label, rank: 2, systems: ['CUP'], resources: [] },
  ];
  const quality = measureNames(papers, labels, catalogue);
  expect(quality.parts).toEqual([
    {
      part: 'all',
      papers: 2,
      systems: { right: 1, wrong: 1, missed: 1 },
      resources: { right: 1, wrong: 1, missed: 0 },
    },
    {
      part: 'first half',
      papers: 1,
      systems: { right: 1, wrong: 1, missed: 0 },
      resources: { right: 1, wrong: 0, missed: 0 },
    },
    {
      part: 'second half',
      papers: 1,
      systems: { right: 0, wrong: 0, missed: 1 },
      resources: { right: 0, wrong: 1, missed: 0 },
    },
  ]);
  expect(quality.mistakes).toEqual([
    { position: 1, kind: 'system', mistake: 'wrong', name: 'pot' },
    { position: 2, kind: 'system', mistake: 'missed', name: 'cup' },
    { position: 2, kind: 'resource', mistake: 'wrong', name: 'd4rl' },
  ]);
  expect(formatNames(quality)).toContain('systems    P R F1 0.500 0.500 0.500');
  expect(formatNames(quality)).not.toContain('pot');
  expect(formatNames(quality, true)).toContain('1  system wrong: pot');
});
