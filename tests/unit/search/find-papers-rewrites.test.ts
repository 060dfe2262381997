import { describe, expect, test } from 'vitest';
import type { Paper } from '../../../src/papers/schema.ts';
import { makePaper } from '../../support/make-paper.ts';
import { ask, makeMemoryIndex, makePapers } from '../../support/memory-index.ts';

/** `spelling explorasion → exploration`, with `=` for the arrow where the words as typed count too. */
async function listRewrites(papers: readonly Paper[], query: string, english = '') {
  const { rewrites } = await ask(makeMemoryIndex(papers, [], english), query);
  return rewrites.map(
    ({ kind, from, to, isInstead }) => `${kind} ${from} ${isInstead ? '→' : '='} ${to.join(' | ')}`,
  );
}

describe('rewrites', () => {
  test.each([
    ['a slip', 'explorasion', ['spelling explorasion → exploration'], 'Exploration.'],
    ['a half-typed slip', 'explarat', ['spelling explarat → exploration'], 'Exploration.'],
    ['a hyphen left out', 'offpolicy', [], 'An off-policy method.'],
    ['a blank for a hyphen', 'off policy', ['joined off policy = offpolicy'], 'An offpolicy way.'],
    ['a hyphen for nothing', 'off-policy', ['joined off policy = offpolicy'], 'An offpolicy way.'],
    ['a name in pieces', 'td mpc2', ['joined td mpc2 = tdmpc2'], 'TD-MPC2 plans.'],
    ['a name as one', 'tdmpc2', [], 'TD-MPC2 plans.'],
  ])('%s', async (_, query, rewrites, abstract) => {
    const papers = makePapers('Nothing.', abstract);
    expect(await listRewrites(papers, query)).toEqual(rewrites);
    const { papers: found, completeCount, unknown } = await ask(makeMemoryIndex(papers), query);
    expect([found[0], completeCount, unknown]).toEqual([1, 1, []]);
  });

  test('an acronym that one paper defines may be the initials of another', async () => {
    const papers = [
      makePaper({
        id: 'a',
        position: 1,
        title: 'Nothing',
        abstract: 'The iterated Q-network (IQN).',
      }),
      makePaper({ id: 'b', position: 2, title: 'Implicit Quantile Networks', abstract: 'None.' }),
    ];
    expect((await ask(makeMemoryIndex(papers), 'IQN')).papers.toSorted()).toEqual([0, 1]);
  });

  test('two words as one', async () => {
    const papers = makePapers('Nothing.', 'Old tea cups.', 'Cups of tea.');
    expect(await listRewrites(papers, 'teacup')).toEqual(['split teacup → tea cup']);
    expect((await ask(makeMemoryIndex(papers), 'teacup')).papers).toEqual([1]);
  });

  test.each(['MAML', 'maml'])('initials: %s', async (query) => {
    const title = 'Model-Agnostic Meta-Learning: Why?';
    const papers = [makePaper({ id: 'a' }), makePaper({ id: 'b', title })];
    const rewrites = [`initials ${query} → Model Agnostic Meta Learning`];
    expect(await listRewrites(papers, query)).toEqual(rewrites);
    expect((await ask(makeMemoryIndex(papers), query)).papers).toEqual([1]);
  });

  test('td mpc 2, TDMPC2 and TD-MPC2 find the same', async () => {
    const papers = makePapers('MPC is old.', 'TD-MPC2 plans.', 'Two of 2 TD.');
    const source = makeMemoryIndex(papers);
    for (const query of ['td mpc 2', 'TDMPC2', 'TD-MPC2', 'td-mpc 2', 'td mpc2'])
      expect(await ask(source, query)).toMatchObject({ papers: { 0: 1 }, completeCount: 1 });
  });

  describe('of acronyms', () => {
    const papers = makePapers(
      ...['Tea.', 'Reinforcement learning (RL) is it.', 'RL only.', 'Reinforcement learning only.'],
      'Learning of reinforcement.',
    );
    const source = makeMemoryIndex(papers);

    test('find what they stand for, and are found by it', async () => {
      const short = await ask(source, 'RL');
      expect([new Set(short.papers), short.completeCount]).toEqual([new Set([1, 2, 3]), 3]);
      const long = await ask(source, 'reinforcement learning');
      expect([new Set(long.papers), long.completeCount]).toEqual([new Set([1, 2, 3, 4]), 4]);
    });

    test('are told, both ways', async () => {
      expect(await listRewrites(papers, 'rl')).toEqual(['acronym rl = Reinforcement learning']);
      expect(await listRewrites(papers, 'reinforcement learning')).toEqual([
        'acronym reinforcement learning = RL',
      ]);
    });

    test('are told with all meanings', async () => {
      const two = makePapers('Markov games (MG).', 'Mild gains (MG).');
      expect(await listRewrites(two, 'MG')).toEqual(['acronym MG = Markov games | Mild gains']);
    });
  });

  test('are told only where they found something', async () => {
    const system = { name: 'ABC', longForm: 'alpha beta cat', quote: '' };
    const nowhere = makePaper({ abstract: 'ABC.', systems: [system] });
    expect(await listRewrites([nowhere], 'ABC')).toEqual([]);
    const somewhere = { ...nowhere, abstract: 'ABC is alpha-beta cat.' };
    expect(await listRewrites([somewhere], 'ABC')).toEqual(['acronym ABC = alpha beta cat']);
  });

  test('do not touch common English words', async () => {
    const papers = makePapers('A feather.');
    expect(await listRewrites(papers, 'weather')).toEqual(['spelling weather → feather']);
    expect(await listRewrites(papers, 'weather', 'the weather')).toEqual([]);
    const { papers: found, unknown } = await ask(makeMemoryIndex(papers, [], 'weather'), 'weather');
    expect([found, unknown]).toEqual([[], ['weather']]);
  });

  test.each([
    ['RL', 'rl', [0]],
    ['reinforcement learning', 'Reinforcement Learning', [1]],
    ['explorasion', 'explorasion', []],
    ['teacup', 'teacup', []],
    ['off policy', 'off policy', [6]],
    ['MAM', 'mam', []],
  ])('of %s are undone by taking it exactly', async (query, exact, found) => {
    const papers = makePapers(
      ...['RL agents.', 'Reinforcement learning agents.', 'We do reinforcement learning (RL).'],
      ...['Exploration.', 'A tea cup.', 'Tea in a cup.', 'An offpolicy way.'],
    );
    papers[3]!.title = 'Model All Metas';
    const source = makeMemoryIndex(papers);
    const before = await ask(source, query);
    expect(before.rewrites.map(({ from }) => from)).toEqual([query]);
    const after = await ask(source, query, { exact: ['other', exact] });
    expect(after.rewrites).toEqual([]);
    expect(after.papers.filter((paper) => paper !== 2)).toEqual(found);
    expect(before.completeCount).toBeGreaterThan(after.completeCount);
  });
});
