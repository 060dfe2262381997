import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { papersApiSchema, toPapersApi } from '../../../src/exports/papers-api.ts';
import { makePaper } from '../../support/make-paper.ts';

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
  tags: [{ slug: 'gait', label: 'Gait', as: ['gaits'] }],
  type: { type: 'theory', why: [] },
  systems: [{ name: 'WALKER', quote: '' }],
  resources: [{ slug: 'mujoco', name: 'MuJoCo', as: ['Mujoco'] }],
  related: [{ id: 'run', terms: [], sentences: ['a', 'b'] }],
});
const bare = makePaper({ id: 'run', source: 'other' });

describe('toPapersApi', () => {
  test('writes out every field', () => {
    expect(toPapersApi([full]).papers).toEqual([
      {
        id: 'walk',
        position: 2,
        title: 'Walk <b>&amp;',
        abstract: 'We "walk" \u05d0 😀.',
        url: 'https://papers.example/sheaf/papers/walk/',
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

describe('the JSON schema', () => {
  const ajv = new Ajv2020({
    allErrors: true,
    formats: { uri: URL.canParse, date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  const validate = ajv.compile(z.toJSONSchema(papersApiSchema));
  const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('accepts what is served', () => {
    validate(asJson(toPapersApi([full, bare])));
    expect(validate.errors).toBeNull();
    expect(validate(asJson(toPapersApi([])))).toBe(true);
  });

  test('refuses a missing, a misspelt and a mistyped field', () => {
    const value = toPapersApi([full]);
    const { title, ...untitled } = value.papers[0]!;
    expect(validate({ ...value, papers: [untitled] })).toBe(false);
    expect(validate({ ...value, papers: [{ ...untitled, title, tittle: title }] })).toBe(false);
    expect(validate({ ...value, papers: [{ ...untitled, title, year: '2024' }] })).toBe(false);
  });
});
