import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { bundlesApiSchema, toBundlesApi } from '../../../../src/exports/api/bundles-api.ts';
import { paperApiSchema, toPaperApi } from '../../../../src/exports/api/paper-api.ts';
import { papersApiSchema, toPapersApi } from '../../../../src/exports/api/papers-api.ts';
import { topicsApiSchema, toTopicsApi } from '../../../../src/exports/api/topics-api.ts';
import { listBundles } from '../../../../src/exports/markdown/list-bundles.ts';
import { makePaper } from '../../../support/make-paper.ts';

const full = makePaper({
  id: 'walk',
  title: 'Walk <b>&amp;',
  abstract: 'We "walk" \u05d0 😀.',
  position: 2,
  added: '2026-02-01',
  published: '2023-11',
  authors: ['Zoë A', 'B'],
  arxiv: '2311.00001',
  venue: { name: 'ICML', track: 'Workshop', year: 2024 },
  code: 'https://code.example/walk',
  links: [
    { text: 'arXiv:2004.11967', url: 'https://arxiv.org/abs/2004.11967', start: 0 },
    { text: 'here', url: 'https://demo.example/', start: 0 },
    { text: 'code.example/walk', url: 'https://code.example/walk', start: 5 },
  ],
  topics: [{ slug: 'robotics', why: [{ term: 'legs', field: 'title' }] }],
  nearTopics: [{ slug: 'theory', why: [{ term: 'proof', field: 'abstract' }] }],
  claims: [
    {
      start: 0,
      end: 10,
      kinds: ['number'],
      numbers: [{ text: '3%', value: 3, unit: '%', direction: 'up' }],
    },
  ],
  mentions: [{ start: 4, end: 8, kind: 'system', target: 'run' }],
  nearness: 0.5,
  map: { x: 0.1, y: 0.9 },
  tags: [{ slug: 'gait', label: 'Gait', as: ['gaits'] }],
  type: { type: 'theory', why: [] },
  systems: [{ name: 'WALKER', longForm: 'Walk Er', quote: '' }],
  resources: [{ slug: 'mujoco', name: 'MuJoCo', as: ['Mujoco'] }],
  related: [{ id: 'run', terms: [], sentences: ['a', 'b'] }],
});
const bare = makePaper({ id: 'run', source: 'other' });
const robotics = {
  slug: 'robotics',
  title: 'Robotics',
  description: 'Bodies.',
  order: 1,
  papers: [full],
};
const theory = { ...robotics, slug: 'theory', title: 'Theory', order: 2, papers: [] };

describe('toPapersApi', () => {
  test('writes out every field', () => {
    expect(toPapersApi([full]).papers).toEqual([
      {
        id: 'walk',
        position: 2,
        title: 'Walk <b>&amp;',
        abstract: 'We "walk" \u05d0 😀.',
        url: 'https://papers.example/sheaf/papers/walk/',
        markdown: 'https://papers.example/sheaf/papers/walk.md',
        source: 'made-up',
        added: '2026-02-01',
        published: '2023-11',
        authors: ['Zoë A', 'B'],
        arxiv: '2311.00001',
        venue: 'ICML Workshop',
        year: 2024,
        code: 'https://code.example/walk',
        links: ['https://demo.example/', 'https://code.example/walk'],
        type: 'theory',
        topics: ['robotics'],
        tags: ['gait'],
        systems: ['WALKER'],
        resources: ['MuJoCo'],
        related: ['run'],
        lines: [4, 5],
        venue_details: { name: 'ICML', track: 'Workshop', year: 2024 },
        type_evidence: [],
        topic_details: [
          { slug: 'robotics', borderline: false, evidence: [{ term: 'legs', field: 'title' }] },
        ],
        near_topics: [{ slug: 'theory', evidence: [{ term: 'proof', field: 'abstract' }] }],
        tag_details: [{ slug: 'gait', label: 'Gait', as: ['gaits'] }],
        system_details: [{ name: 'WALKER', long_form: 'Walk Er', quote: '' }],
        resource_details: [{ slug: 'mujoco', name: 'MuJoCo', as: ['Mujoco'] }],
        mentions: [{ start: 4, end: 8, kind: 'system', target: 'run' }],
        claims: [
          {
            start: 0,
            end: 10,
            text: 'We "walk" ',
            kinds: ['number'],
            numbers: [{ text: '3%', from: null, value: 3, unit: '%', direction: 'up' }],
          },
        ],
        related_details: [{ id: 'run', terms: [], sentence: 'a', their_sentence: 'b' }],
        nearness: 0.5,
        map: { x: 0.1, y: 0.9 },
      },
    ]);
  });

  test('says null and not nothing where a value is not known', () => {
    const [paper] = toPapersApi([bare]).papers;
    expect(paper).toMatchObject({
      published: null,
      arxiv: null,
      venue: null,
      year: null,
      code: null,
      venue_details: null,
    });
    expect(Object.keys(paper!)).toEqual(Object.keys(toPapersApi([full]).papers[0]!));
  });

  test('counts the papers of each list, in the order they come', () => {
    const papers = ['b', '2024', 'b'].map((source) => makePaper({ source }));
    const { site, generated_from } = toPapersApi(papers);
    expect(site).toBe('https://papers.example/sheaf/');
    expect(generated_from).toEqual([
      { slug: 'b', papers: 2 },
      { slug: '2024', papers: 1 },
    ]);
  });
});

describe('toTopicsApi', () => {
  test('counts papers, years and topics that share papers', () => {
    const both = makePaper({
      id: 'both',
      published: '2025-01',
      topics: [full.topics[0]!, { ...full.topics[0]!, slug: 'theory' }].toReversed(),
    });
    const all = [full, both, bare];
    const { topics } = toTopicsApi([{ ...robotics, papers: [full, both] }, theory], all);
    expect(topics[0]).toMatchObject({
      url: 'https://papers.example/sheaf/topics/robotics/',
      markdown: 'https://papers.example/sheaf/topics/robotics.md',
      paper_count: 2,
      main_count: 1,
      papers: ['walk', 'both'],
      neighbours: [{ slug: 'theory', shared: 1 }],
      years: [
        { year: 2024, papers: 1 },
        { year: 2025, papers: 1 },
      ],
    });
    expect(topics[1]).toMatchObject({ slug: 'theory', paper_count: 0, papers: [], neighbours: [] });
  });
});

test('all say the same edition, which changes with the data and not with the address', () => {
  const papers = [full, bare];
  const { edition } = toPapersApi(papers);
  expect(edition).toMatch(/^2026-02-01-[0-9a-f]{12}$/);
  expect(toTopicsApi([robotics], papers).edition).toBe(edition);
  expect(toPapersApi([{ ...full, html: '<p>' } as typeof full, bare]).edition).toBe(edition);
  expect(toPapersApi([{ ...full, nearness: 0.6 }, bare]).edition).not.toBe(edition);
  expect(toPapersApi([bare, full]).edition).not.toBe(edition);
});

const ajv = new Ajv2020({
  allErrors: true,
  formats: { uri: URL.canParse, date: /^\d{4}-\d{2}-\d{2}$/ },
});
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each([
  ['papers', papersApiSchema, toPapersApi([full, bare])],
  ['no papers', papersApiSchema, toPapersApi([])],
  ['a paper', paperApiSchema, toPaperApi(full)],
  ['topics', topicsApiSchema, toTopicsApi([robotics, theory], [full, bare])],
  ['bundles', bundlesApiSchema, toBundlesApi(listBundles([full], [robotics, theory]), 'e')],
] as const)('the JSON schema of %s accepts what is served', (_, schema, value) => {
  const validate = ajv.compile(z.toJSONSchema(schema));
  validate(asJson(value));
  expect(validate.errors).toBeNull();
});

test('the JSON schema refuses a missing, a misspelt and a mistyped field', () => {
  const validate = ajv.compile(z.toJSONSchema(papersApiSchema));
  const value = toPapersApi([full]);
  const { title, ...untitled } = value.papers[0]!;
  expect(validate({ ...value, papers: [untitled] })).toBe(false);
  expect(validate({ ...value, papers: [{ ...untitled, title, tittle: title }] })).toBe(false);
  expect(validate({ ...value, papers: [{ ...untitled, title, year: '2024' }] })).toBe(false);
});
