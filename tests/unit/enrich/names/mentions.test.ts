import { describe, expect, test } from 'vitest';
import { findMentions, type PaperWithNames } from '../../../../src/enrich/names/mentions.ts';

function paper(id: string, abstract: string, rest: Partial<PaperWithNames> = {}): PaperWithNames {
  return { id, title: id, abstract, systems: [], resources: [], ...rest };
}

const teaNet = paper('tea', 'We propose TeaNet.', {
  systems: [{ name: 'TeaNet', where: 'title' }],
});

/** Mentions of the last paper. */
const mention = (...papers: PaperWithNames[]) => findMentions(papers).at(-1);

test('a system of another paper, wherever it stands', () => {
  expect(mention(teaNet, paper('pot', 'Unlike TeaNet, we pour a TeaNet.'))).toEqual([
    { text: 'TeaNet', start: 7, end: 13, kind: 'system', paperId: 'tea' },
    { text: 'TeaNet', start: 25, end: 31, kind: 'system', paperId: 'tea' },
  ]);
});

test('a resource, by the wordings of the paper', () => {
  const resources = [{ slug: 'd4rl', name: 'D4RL', as: ['D4RL'] }];
  expect(mention(paper('pot', 'V-D4RLX, D4RL.', { resources }))).toEqual([
    { text: 'D4RL', start: 9, end: 13, kind: 'resource', slug: 'd4rl' },
  ]);
});

test('a system before a resource of the same name', () => {
  const resources = [{ slug: 'teanet', name: 'TeaNet', as: ['TeaNet'] }];
  expect(mention(teaNet, paper('pot', 'In TeaNet.', { resources }))).toMatchObject([
    { kind: 'system' },
  ]);
});

describe('no link', () => {
  const named = (name: string) =>
    paper('tea', `We propose ${name}.`, { systems: [{ name, where: 'title' }] });

  test.each([
    ['to an ordinary word', named('Control'), 'A Control problem of control.'],
    ['to a short acronym', named('TEA'), 'Any TEA.'],
    ['to a well-known method', named('DreamerV3'), 'We use DreamerV3.'],
    ['in an address', teaNet, 'See github.com/TeaNet now.'],
    ['in a compound', teaNet, 'A Hot-TeaNet or TeaNet-based cup.'],
    ['to another meaning', teaNet, 'Time, Energy And Nets (TeaNet).'],
  ])('%s', (_, system, abstract) => {
    expect(mention(system, paper('pot', abstract))).toEqual([]);
  });

  test('to its own system', () => {
    expect(findMentions([teaNet])).toEqual([[]]);
  });

  test('to a name that two papers introduce', () => {
    expect(mention(teaNet, { ...teaNet, id: 'other' }, paper('pot', 'By TeaNet.'))).toEqual([]);
  });
});
