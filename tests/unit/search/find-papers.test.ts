import { describe, expect, test } from 'vitest';
import type { SearchSource } from '../../../src/search/find-papers.ts';
import { makePaper } from '../../support/make-paper.ts';
import { ask, makeMemoryIndex, makePapers, type Changes } from '../../support/memory-index.ts';

/** Places of the found abstracts, best first. */
const find = async (query: string, ...abstracts: string[]) =>
  (await ask(makeMemoryIndex(makePapers(...abstracts)), query)).papers;

describe('words', () => {
  test('may be missing, the fewer the better', async () => {
    const found = await find(
      'green tea leaves',
      ...['Cold milk.', 'Tea.', 'Green tea leaves.', 'A green tea.'],
    );
    expect(found).toEqual([2, 3, 1]);
  });

  test('all of them are better than one of them many times', async () => {
    const many = 'tea and tea, tea. '.repeat(5);
    expect(await find('tea leaves', many, 'Leaves of old tea.', many)).toEqual([1, 0, 2]);
  });

  test('are counted where papers hold all of them, in whatever form', async () => {
    const source = makeMemoryIndex(makePapers('Explored teas.', 'Exploration.', 'Tea. Exploring.'));
    const { papers, completeCount } = await ask(source, 'exploration tea');
    expect([new Set(papers), completeCount]).toEqual([new Set([0, 1, 2]), 2]);
    expect(papers[2]).toBe(1);
  });

  test('are found by their start, while they are typed', async () => {
    expect(await find('explo', 'Tea.', 'Exploration.')).toEqual([1]);
    expect(await find('policie', 'Tea.', 'A policy.')).toEqual([1]);
  });

  test('next to each other are better than apart', async () => {
    const apart = 'World peace is a thing of models.';
    expect(await find('world models', apart, 'Peace is a thing of world models.')).toEqual([1, 0]);
  });

  test('of phrases rank too', async () => {
    const papers = [makePaper({ abstract: 'Tea leaves.' }), makePaper({ title: 'Old tea leaves' })];
    expect((await ask(makeMemoryIndex(papers), '"tea leaves"')).papers).toEqual([1, 0]);
  });

  test('without meaning do not hide what is meant', async () => {
    const howTo = ['How to do the thing.', 'How the thing is to be.', 'The thing: how to.'];
    expect((await find('how to brew the tea', ...howTo, 'We brew tea.'))[0]).toBe(3);
  });

  test.each([
    ['C++', 'Agents in C++.'],
    ['O(1/ε)', 'It takes O(1/ε) steps.'],
    ['GPT-3.5', 'We ask GPT-3.5.'],
    ['gpt 3.5', 'We ask GPT-3.5.'],
    ['R1-Zero', 'R1-Zero thinks.'],
    ['naïve', 'A naive method.'],
    ['behaviours', 'Its behavior.'],
    ["Bellman's", 'Bellman equations.'],
    ['強化学習', 'We study 強化学習 here.'],
    ['3:1', 'At 3:1 it wins.'],
  ])('%s is found', async (query, text) => {
    const source = makeMemoryIndex(makePapers('Nothing, 0 2 4.', text));
    const { papers, completeCount, hints } = await ask(source, query);
    expect([papers[0], completeCount, hints]).toEqual([1, 1, []]);
  });

  test('that no paper holds are told', async () => {
    const source = makeMemoryIndex(makePapers('Green tea.'));
    expect(await ask(source, 'green zebras')).toMatchObject({
      ...{ papers: [0], completeCount: 0, unknown: ['zebras'], marks: ['green'] },
    });
  });

  test('to mark are those that tell something, and what they were read as', async () => {
    const source = makeMemoryIndex(makePapers('Reinforcement learning (RL) of tea.'));
    expect((await ask(source, 'the RL of -milk tea zebras')).marks).toEqual([
      ...['RL', 'tea', 'reinforcement', 'learning'],
    ]);
  });
});

describe('topics', () => {
  const topic = (slug: string, title: string) => ({
    ...{ slug, title, description: '' },
    match: { strong: [title], medium: [], weak: [], title: [], not: [] },
  });
  const topics = [topic('green-tea', 'Green tea'), topic('milk', 'Milk')];
  const papers = makePapers('Green tea.', 'Green tea.', 'Leaves.', 'Milk.', 'Green cups.');
  const [first, second, third, ...others] = papers;
  const withTopic = [
    first!,
    { ...second!, topics: [{ slug: 'green-tea', why: [] }] },
    { ...third!, topics: [{ slug: 'green-tea', why: [] }] },
    ...others,
  ];

  test('that a query names lift their papers, and bring those that do not name them', async () => {
    expect((await ask(makeMemoryIndex(papers, topics), 'green tea')).papers).toEqual([0, 1, 4]);
    const { papers: found, completeCount } = await ask(
      makeMemoryIndex(withTopic, topics),
      'green tea',
    );
    expect([found[0], completeCount]).toEqual([1, 2]);
    expect(found).toContain(2);
    expect(found).not.toContain(3);
  });

  test('are hardly named by common words beside a rare one', async () => {
    const common = makePapers(...Array.from({ length: 20 }, () => 'Milk.'), 'A milk urn.');
    const topicOnly = makePaper({ id: 'topic', topics: [{ slug: 'milk', why: [] }] });
    const source = makeMemoryIndex([...common, topicOnly], topics);
    expect((await ask(source, 'milk')).papers).toContain(21);
    expect((await ask(source, 'milk urn')).papers).not.toContain(21);
  });

  test('that a query does not name bring nothing', async () => {
    expect((await ask(makeMemoryIndex(withTopic, topics), 'milk cups')).papers).not.toContain(2);
  });
});

describe('names', () => {
  const tea = 'Tea, tea and tea with tea.';

  test('a title that is typed whole comes first', async () => {
    const better = makePaper({ id: 'a', title: 'Tea of Tea: On Tea', abstract: tea });
    const named = makePaper({ id: 'b', title: 'On: the Teas!', abstract: 'No.' });
    const source = makeMemoryIndex([better, named]);
    expect((await ask(source, 'tea on')).papers).toEqual([0, 1]);
    expect((await ask(source, 'on the tea')).papers).toEqual([1, 0]);
    expect((await ask(source, '"On the tea"')).papers).toEqual([1]);
  });

  test('a system that is typed whole comes first, after a title', async () => {
    const systems = [{ name: 'TEA-2', quote: '' }];
    const papers = [
      makePaper({ id: 'a', title: 'Tea 2 tea 2', abstract: `${tea} tea 2 tea2` }),
      makePaper({ id: 'b', title: '-', abstract: 'TEA-2 it is.', systems }),
    ];
    const source = makeMemoryIndex(papers);
    expect((await ask(source, 'tea2')).papers).toEqual([1, 0]);
    expect((await ask(source, 'tea-2')).papers).toEqual([1, 0]);
    const titled = [...papers, makePaper({ id: 'c', title: 'Tea 2', abstract: '-' })];
    expect((await ask(makeMemoryIndex(titled), 'tea 2')).papers.slice(0, 2)).toEqual([2, 1]);
    const nameless = papers.map((paper) => ({ ...paper, systems: [] }));
    expect((await ask(makeMemoryIndex(nameless), 'tea 2')).papers).toEqual([0, 1]);
  });
});

test('parts of the index are fetched when they are needed', async () => {
  const source = makeMemoryIndex(makePapers('Green tea.', 'Cups.'));
  const fetchedFor = async (query: string, changes: Changes = {}) => {
    const fetched = new Set<string>();
    const watched = new Proxy(source, {
      get: (parts, name: keyof SearchSource) => {
        const get = parts[name] as (argument: unknown) => unknown;
        return (argument: unknown) => (fetched.add(name), get(argument));
      },
    });
    await ask(watched, query, changes);
    return [...fetched].sort().join(' ');
  };
  expect(await fetchedFor('')).toBe('lexicon');
  expect(await fetchedFor('green tea')).toBe('findWord lexicon load');
  expect(await fetchedFor('zebras')).toBe('lexicon meanings unknownWords');
  expect(await fetchedFor('author:doe')).toBe('lexicon names');
  expect(await fetchedFor('year:2024')).toBe('facets lexicon');
  expect(await fetchedFor('', { facets: { tag: ['x'] } })).toBe('facets lexicon');
  expect(await fetchedFor('tea', { sort: 'date' })).toBe('facets findWord lexicon');
});

test('a part that cannot be fetched is an error', async () => {
  const source = makeMemoryIndex(makePapers('Tea.'));
  const findWord = () => Promise.reject(new Error('offline'));
  await expect(ask({ ...source, findWord }, 'tea')).rejects.toThrow('offline');
});

describe('rare words of large lists', () => {
  const many = Array.from({ length: 30_001 }, (_, index) => `w${index}x`).join(' ');
  const source = makeMemoryIndex(makePapers(many, 'Tea and w7x milk.', 'Tea, w7x.'));

  test('are found though the lexicon does not know them', async () => {
    expect(await ask(source, 'w9x')).toMatchObject({ papers: [0], unknown: [] });
    expect(await ask(source, 'milk')).toMatchObject({ papers: [1], unknown: [] });
  });

  test('are not taken for others that start alike', async () => {
    expect(await ask(source, 'milkman')).toMatchObject({ papers: [], unknown: ['milkman'] });
  });
});
