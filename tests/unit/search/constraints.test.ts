import { describe, expect, test } from 'vitest';
import { findFitting, type ConstraintSource } from '../../../src/search/constraints.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { makePaper } from '../../support/make-paper.ts';
import { makeMemoryIndex } from '../../support/memory-index.ts';

const tag = (slug: string, label: string) => ({ slug, label, as: [label] });
const resource = (slug: string, name: string) => ({ slug, name, as: [name] });
const system = (name: string) => ({ name, quote: '' });

const papers = [
  makePaper({
    id: 'first-paper',
    title: 'Exploring Off-Policy Worlds',
    authors: ['Zoë Müller', 'Jane Doe'],
    topics: [{ slug: 'offline-rl', why: [] }],
    tags: [tag('world-models', 'world models'), tag('learning', 'RL')],
    systems: [system('TD-MPC2')],
    resources: [resource('dm-control', 'DM Control')],
    venue: { name: 'NeurIPS', track: 'Workshop', year: 2023 },
    published: '2023-05-01',
    arxiv: '2305.00001',
    code: 'https://example.org/code',
  }),
  makePaper({
    id: 'second-paper',
    title: 'A Survey of Worlds',
    authors: ['John Doe', '王伟'],
    topics: [
      { slug: 'theory', why: [] },
      { slug: 'offline-rl', why: [] },
    ],
    tags: [tag('world-models', 'world models'), tag('deep-rl', 'deep RL')],
    systems: [system('茶')],
    type: { type: 'survey', why: [] },
    venue: { name: 'ICML', year: 2024 },
    published: '2024-02',
    arxiv: 'cs/9901002',
  }),
  makePaper({
    id: 'third',
    title: 'Tea',
    tags: [tag('learning', 'RL'), tag('deep-learning', 'deep learning')],
    abstract: 'Exploration of MPC2.',
  }),
];
const topic = (slug: string, title: string) => ({
  ...{ slug, title, description: '' },
  match: { strong: [], medium: [], weak: [], title: [], not: [] },
});
const index = makeMemoryIndex(papers, [
  topic('offline-rl', 'Offline RL'),
  topic('theory', 'Theory'),
]);
const source: ConstraintSource = {
  facets: index.facets,
  names: index.names,
  phrase: async (text) => new Set(text === 'tea' ? [2] : []),
};

/** Papers that the only part of a query asks for, by their place. */
async function find(query: string): Promise<number[] | undefined> {
  const { parts, hints } = parseQuery(query);
  expect([parts.length, hints]).toEqual([1, []]);
  const found = await findFitting(parts[0]!, source);
  return found && [...found].sort();
}

test('words only rank, unless they are excluded', async () => {
  expect(await find('tea')).toBeUndefined();
  expect(await find('-tea')).toEqual([2]);
});

test('phrases narrow, excluded or not', async () => {
  expect(await find('"tea"')).toEqual([2]);
  expect(await find('-"tea"')).toEqual([2]);
  expect(await find('"no tea"')).toEqual([]);
});

describe('names', () => {
  test.each([
    ['title:worlds', [0, 1]],
    ['title:world', [0, 1]],
    ['title:survey', [1]],
    ['title:"worlds exploring"', [0]],
    ['title:exploration', [0]],
    ['title:off-policy', [0]],
    ['title:"off policy"', [0]],
    ['title:surv', [1]],
    ['title:"surv worlds"', []],
    ['title:te', []],
    ['title:mpc2', []],
    ['author:doe', [0, 1]],
    ['author:"Jane Doe"', [0]],
    ['author:"doe, jane"', [0]],
    ['author:muller', [0]],
    ['author:müller', [0]],
    ['author:mül', [0]],
    ['author:王伟', [1]],
    ['author:"jane john"', []],
    ['author:worlds', []],
    ['id:first-paper', [0]],
    ['id:FIRST-paper', [0]],
    ['id:first', []],
    ['id:2305.00001', [0]],
    ['arxiv:2305.00001', [0]],
    ['arxiv:cs/9901002v2', [1]],
    ['2305.00001v3', [0]],
    ['https://arxiv.org/pdf/2305.00001', [0]],
    ['arxiv:2305.00002', []],
  ])('%s finds %j', async (query, found) => {
    expect(await find(query)).toEqual(found);
    expect(await find(`-${query}`)).toEqual(found);
  });
});

describe('facets', () => {
  test.each([
    ['topic:offline-rl', [0, 1]],
    ['topic:"Offline RL"', [0, 1]],
    ['topic:offline', [0, 1]],
    ['topic:theory', [1]],
    ['topic:theories', [1]],
    ['topic:rl-offline', [0, 1]],
    ['topic:online', []],
    ['tag:world-models', [0, 1]],
    ['tag:"World Models"', [0, 1]],
    ['tag:models', [0, 1]],
    ['tag:deep', [1, 2]],
    ['system:TD-MPC2', [0]],
    ['system:td-mpc2', [0]],
    ['system:"td mpc2"', [0]],
    ['system:茶', [1]],
    ['system:mpc2', [0]],
    ['resource:dm-control', [0]],
    ['resource:"dm control"', [0]],
    ['venue:neurips', [0]],
    ['venue:ICML', [1]],
    ['venue:neur', [0]],
    ['venue:2023', []],
    ['type:survey', [1]],
    ['type:method', [0, 2]],
    ['has:code', [0]],
    ['has:CODE', [0]],
  ])('%s finds %j', async (query, found) => {
    expect(await find(query)).toEqual(found);
    expect(await find(`-${query}`)).toEqual(found);
  });

  test('a value that is typed whole is not looked for in longer ones', async () => {
    expect(await find('tag:rl')).toEqual([0, 2]);
    expect(await find('tag:learning')).toEqual([0, 2]);
    expect(await find('tag:"RL deep"')).toEqual([1]);
  });
});

describe('years', () => {
  test.each([
    ['year:2023', [0]],
    ['year:2022..2023', [0]],
    ['year:2023..2024', [0, 1]],
    ['year:2024..2022', [0, 1]],
    ['year:2024..', [1]],
    ['year:..2023', [0]],
    ['year:2025', []],
    ['year:2025..', []],
    ['year:..2022', []],
  ])('%s finds %j', async (query, found) => {
    expect(await find(query)).toEqual(found);
  });
});

test('nothing is fetched that a part does not need', async () => {
  const absent: ConstraintSource = {
    facets: () => Promise.reject(new Error('facets')),
    names: () => Promise.reject(new Error('names')),
    phrase: () => Promise.reject(new Error('phrase')),
  };
  const fetched = async (query: string) => {
    const failures = parseQuery(query).parts.map((part) =>
      findFitting(part, absent).then(
        () => 'nothing',
        ({ message }: Error) => message,
      ),
    );
    return (await Promise.all(failures)).join();
  };
  expect(await fetched('tea "a" -tea')).toBe('nothing,phrase,phrase');
  expect(await fetched('title:a author:a id:a 2305.00001')).toBe('names,names,names,names');
  expect(await fetched('tag:a year:2023 has:code')).toBe('facets,facets,facets');
});
