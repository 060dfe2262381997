import { describe, expect, test } from 'vitest';
import { findPapers } from '../../../src/search/find-papers.ts';
import { parseSearchState } from '../../../src/search/search-state.ts';
import { makePaper } from '../../support/make-paper.ts';
import { ask, makeMemoryIndex, type Changes } from '../../support/memory-index.ts';

describe('fields', () => {
  const tag = { slug: 'worlds', label: 'worlds', as: ['worlds'] };
  const papers = [
    makePaper({
      ...{ id: 'one', title: 'World Models', abstract: 'Dreams of tea.', authors: ['Jane Doe'] },
      ...{ published: '2022-01', arxiv: '2201.00001', venue: { name: 'ICML' }, tags: [tag] },
      resources: [{ slug: 'atari', name: 'Atari', as: ['Atari'] }],
      topics: [{ slug: 'model-based-rl', why: [] }],
    }),
    makePaper({
      ...{ id: 'two', title: 'Off-Policy Tea', abstract: 'World-models, TD-MPC2.' },
      ...{ published: '2023-05-05', code: 'https://example.org/x', authors: ['Jan Doe'] },
      ...{ venue: { name: 'NeurIPS' }, systems: [{ name: 'TD-MPC2', quote: '' }] },
    }),
    makePaper({
      ...{ id: 'three', title: 'A Survey of Cups', abstract: 'The tea of the world models.' },
      ...{ published: '2024', arxiv: 'cs/9901002', type: { type: 'survey', why: [] }, tags: [tag] },
    }),
    makePaper({ id: 'four', title: 'Undated', abstract: 'Of tea and one off policy.' }),
  ];
  const source = makeMemoryIndex(papers);

  test.each([
    ['title:world', 'one'],
    ['title:"off policy"', 'two'],
    ['author:"jane doe"', 'one'],
    ['author:doe', 'one two'],
    ['author:jan tea', 'two one'],
    ['topic:model-based-rl', 'one'],
    ['tag:worlds', 'one three'],
    ['system:td-mpc2', 'two'],
    ['resource:atari', 'one'],
    ['venue:icml', 'one'],
    ['type:survey', 'three'],
    ['year:2022', 'one'],
    ['year:2022..2023', 'one two'],
    ['year:2023..', 'two three'],
    ['year:..2022', 'one'],
    ['has:code', 'two'],
    ['id:three', 'three'],
    ['2201.00001v2', 'one'],
    ['arxiv:cs/9901002', 'three'],
    ['https://arxiv.org/abs/2201.00001', 'one'],
    ['-year:2022..2024', 'four'],
    ['-has:code -author:doe', 'three four'],
    ['-2201.00001 -id:four tag:worlds', 'three'],
    ['tag:worlds author:doe', 'one'],
    ['tag:worlds year:2023', ''],
    ['author:nobody', ''],
    ['tag:worlds -cups', 'one'],
    ['"world models"', 'one two three'],
    ['"off-policy"', 'two four'],
    ['"off policies"', 'two four'],
    ['"models world"', ''],
    ['tea -"world model"', 'four'],
    ['tea -worlds', 'four'],
    ['tea -off-policy', 'one three'],
    ['-tea', ''],
    ['-cups', 'one two four'],
    ['-zebras', 'one two three four'],
    ['"tea" "zebras"', ''],
  ])('%s finds %s', async (query, ids) => {
    const { papers: found, hints } = await ask(source, query);
    expect(new Set(found.map((paper) => papers[paper]!.id))).toEqual(
      new Set(ids.split(' ').filter(Boolean)),
    );
    expect(hints).toEqual([]);
  });

  test('that only narrow keep list order', async () => {
    expect((await ask(source, 'author:doe')).papers).toEqual([0, 1]);
    expect(await ask(source, '-zebras')).toMatchObject({ papers: [0, 1, 2, 3], completeCount: 4 });
  });

  test('that are unknown are words, with a hint', async () => {
    const { papers: found, hints } = await ask(source, 'editor:tea cups');
    expect(found[0]).toBe(2);
    expect(hints).toMatchObject([{ rule: 'unknown-field', text: 'editor:' }]);
  });

  test('do not spell: their values are names', async () => {
    expect(await ask(source, 'author:"Jame Doe"')).toMatchObject({ papers: [], rewrites: [] });
  });
});

describe('facets', () => {
  const tags = (...slugs: string[]) => slugs.map((slug) => ({ slug, label: slug, as: [slug] }));
  const papers = [
    makePaper({ id: 'a', abstract: 'Tea.', tags: tags('x'), published: '2022-01' }),
    makePaper({ id: 'b', abstract: 'Tea.', tags: tags('y'), published: '2022-01' }),
    makePaper({ id: 'c', abstract: 'Tea.', tags: tags('x', 'z'), published: '2023-01' }),
    makePaper({ id: 'd', abstract: 'No.', tags: tags('x'), published: '2022-01' }),
  ];
  const source = makeMemoryIndex(papers);
  const found = async (query: string, facets: Changes['facets']) =>
    (await ask(source, query, { facets: facets! })).papers;

  test('take any value of a facet, and every facet', async () => {
    expect(await found('tea', { tag: ['x'] })).toEqual([0, 2]);
    expect(await found('tea', { tag: ['x', 'y'] })).toEqual([0, 1, 2]);
    expect(await found('tea', { tag: ['x', 'y'], year: ['2022'] })).toEqual([0, 1]);
    expect(await found('tea', { tag: ['none'] })).toEqual([]);
  });

  test('narrow a search without a query', async () => {
    expect(await found('', { tag: ['x'] })).toEqual([0, 2, 3]);
    expect(await found(' ', {})).toEqual([]);
  });

  test('count what each value would give', async () => {
    const { counts, completeCount } = await ask(source, 'tea', { facets: { year: ['2022'] } });
    expect(Object.fromEntries(counts!.tag)).toEqual({ x: 1, y: 1 });
    expect(Object.fromEntries(counts!.year)).toEqual({ 2022: 2, 2023: 1 });
    expect(completeCount).toBe(2);
  });

  test('are counted only where that is needed', async () => {
    expect((await ask(source, 'tea')).counts).toBeUndefined();
    const { counts } = await findPapers({ ...parseSearchState(''), query: 'tea' }, source, {
      withCounts: true,
      withMeaning: true,
    });
    expect(Object.fromEntries(counts!.tag)).toEqual({ x: 2, y: 1, z: 1 });
  });
});

describe('sorts', () => {
  const papers = [
    makePaper({ id: 'a', title: 'Cups', abstract: 'Tea.', published: '2022-01' }),
    makePaper({ id: 'b', title: 'Bags', abstract: 'Tea leaves, tea.' }),
    makePaper({ id: 'c', title: 'apes', abstract: 'Tea leaves.', published: '2024' }),
    makePaper({ id: 'd', title: 'Dogs', abstract: 'Old leaves of tea.', published: '2023-03' }),
  ];
  const source = makeMemoryIndex(papers);

  test.each([
    ['date', [2, 3, 1]],
    ['title', [2, 1, 3]],
    ['list', [1, 2, 3]],
  ] as const)('%s, without papers that miss a word', async (sort, order) => {
    expect(await ask(source, 'tea leaves', { sort })).toMatchObject({
      ...{ papers: order, completeCount: 3 },
    });
  });

  test('with papers that miss a word where all do', async () => {
    const { papers: found, completeCount } = await ask(source, 'tea zebras', { sort: 'date' });
    expect([found, completeCount]).toEqual([[2, 3, 0, 1], 0]);
  });

  test('of everything that is not excluded', async () => {
    expect((await ask(source, '-dogs', { sort: 'title' })).papers).toEqual([2, 1, 0]);
  });
});
