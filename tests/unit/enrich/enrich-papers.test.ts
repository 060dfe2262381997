import { describe, expect, test } from 'vitest';
import { parseCorrections } from '../../../src/enrich/curation/corrections.ts';
import { enrichPapers } from '../../../src/enrich/enrich-papers.ts';
import { parseFacts } from '../../../src/enrich/curation/facts.ts';
import type { Topic } from '../../../src/enrich/topics/topic.ts';
import { formatMessage } from '../../../src/papers/message.ts';
import type { IdentifiedPaper } from '../../../src/papers/parsed-paper.ts';
import { paperSchema, topicSchema } from '../../../src/papers/schema.ts';

const topics = ['walking', 'cooking'].map((slug, index): Topic => {
  const match = { strong: [slug] };
  return {
    slug,
    ...topicSchema.parse({ title: slug, order: index + 1, description: slug, match }),
  };
});

const walk: IdentifiedPaper = {
  id: 'walk',
  title: 'On walking',
  abstract: 'See https://code.example/walk for all of it.',
  position: 1,
  source: 'made-up',
  added: '2026-01-01',
  titleLine: 3,
  abstractLine: 4,
};

function enrich(given: { papers?: IdentifiedPaper[]; facts?: object; corrections?: string }) {
  const { papers = [walk], facts = {}, corrections = '' } = given;
  return enrichPapers(papers, {
    topics,
    resources: [],
    ...parseFacts([{ file: 'facts.json', text: JSON.stringify(facts) }]),
    ...parseCorrections(corrections, new Set(['walking', 'cooking'])),
  });
}

describe('enrichPapers', () => {
  test('finds in the text what it says itself', () => {
    const { papers, messages } = enrich({});
    expect(messages).toEqual([]);
    expect(papers).toEqual([
      {
        id: 'walk',
        title: 'On walking',
        abstract: walk.abstract,
        position: 1,
        source: 'made-up',
        added: '2026-01-01',
        lines: [3, 4],
        authors: [],
        links: [
          {
            text: 'https://code.example/walk',
            url: 'https://code.example/walk',
            start: expect.any(Number),
          },
        ],
        topics: [{ slug: 'walking', why: [{ term: 'walking', field: 'title' }] }],
        tags: [],
        systems: [],
        resources: [],
        related: [],
        type: { type: 'method', why: [] },
        nearTopics: [],
        mentions: [],
        claims: [],
        nearness: 0,
        map: { x: expect.any(Number), y: expect.any(Number) },
      },
    ]);
  });

  test('adds facts, the venue taken apart', () => {
    const facts = { walk: { authors: ['Zoë A'], venue: 'ICML Workshop 2024', arxiv: '1' } };
    expect(enrich({ facts }).papers[0]).toMatchObject({
      authors: ['Zoë A'],
      venue: { name: 'ICML', track: 'Workshop', year: 2024 },
      arxiv: '1',
    });
  });

  test('lets a correction replace the fields it gives, and only those', () => {
    const facts = { walk: { authors: ['Zoe A'], published: '2024-01' } };
    const corrections = 'walk: { reason: Misspelt., authors: [Zoë A] }';
    const [paper] = enrich({ facts, corrections }).papers;
    expect(paper).toMatchObject({ authors: ['Zoë A'], published: '2024-01' });
    expect(paper?.topics.map(({ slug }) => slug)).toEqual(['walking']);
  });

  test('lets a correction mend the title, and keeps the id', () => {
    const [paper] = enrich({
      corrections: 'walk: { reason: Misspelt., title: On cooking }',
    }).papers;
    expect(paper).toMatchObject({ id: 'walk', title: 'On cooking' });
    expect(paper?.topics.map(({ slug }) => slug)).toEqual(['cooking']);
  });

  test('lets a correction replace all topics, with its reason as evidence', () => {
    const corrections = 'walk: { reason: It is about food., topics: [cooking] }';
    expect(enrich({ corrections }).papers[0]?.topics).toEqual([
      { slug: 'cooking', why: [{ term: 'It is about food.', field: 'correction' }] },
    ]);
  });

  test('gives what the schema of a paper allows, in the order given', () => {
    const run = { ...walk, id: 'run', position: 2 };
    const facts = { run: { venue: 'X', published: '2024-01-01', code: 'https://code.example' } };
    const { papers } = enrich({ papers: [run, walk], facts });
    expect(papers.map(({ id }) => id)).toEqual(['run', 'walk']);
    for (const { id, abstract, ...data } of papers) expect(paperSchema.parse(data)).toEqual(data);
  });

  test('names facts and corrections of papers that are not there', () => {
    const { messages } = enrich({ facts: { fly: {} }, corrections: 'swim: { reason: x }' });
    expect(messages.map(formatMessage)).toEqual([
      'facts.json:1:1 unknown-paper: expected ids of papers in the lists, found "fly". Correct the id or remove the entry.',
      'content/corrections.yml:1:1 unknown-paper: expected the id of a paper in the lists, found "swim". Correct the id or remove the entry.',
    ]);
  });

  test('is empty for no papers', () => {
    expect(enrich({ papers: [] })).toEqual({ papers: [], messages: [] });
  });
});
