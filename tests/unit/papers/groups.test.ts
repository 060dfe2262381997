import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groupByAuthor,
  groupByResource,
  groupByTag,
  groupByType,
  groupByVenue,
  groupByYear,
  toAuthorSlug,
  toVenueSlug,
  type Group,
} from '../../../src/papers/groups.ts';
import { makePaper } from '../../support/make-paper.ts';

const outline = (groups: Group[]) =>
  groups.map(({ slug, label, papers }) => [slug, label, papers.map(({ id }) => id).join(' ')]);

const tag = (slug: string, label = slug) => ({ slug, label, as: [label] });

describe('groupByTag', () => {
  test('puts most papers first, then goes by slug', () => {
    const papers = [
      makePaper({ id: 'one', tags: [tag('c'), tag('b')] }),
      makePaper({ id: 'two', tags: [tag('a'), tag('c')] }),
    ];
    expect(outline(groupByTag(papers))).toEqual([
      ['c', 'c', 'one two'],
      ['a', 'a', 'two'],
      ['b', 'b', 'one'],
    ]);
  });

  test('takes the label that most papers use, then the first by letters', () => {
    const papers = ['lora', 'LoRA', 'LoRA'].map((label) =>
      makePaper({ tags: [tag('lora', label)] }),
    );
    expect(groupByTag(papers)[0]?.label).toBe('LoRA');
    expect(groupByTag(papers.slice(0, 2))[0]?.label).toBe('LoRA');
  });
});

describe('groupByAuthor', () => {
  test('takes spellings that differ in accents or case for one author', () => {
    const papers = [
      makePaper({ id: 'one', authors: ['Zoë Łuk'] }),
      makePaper({ id: 'two', authors: ['ZOE LUK'] }),
      makePaper({ id: 'three', authors: ['Zoë Łuk'] }),
    ];
    expect(outline(groupByAuthor(papers))).toEqual([['zoe-luk', 'Zoë Łuk', 'one two three']]);
  });

  test('counts a paper once that names an author twice', () => {
    const papers = [makePaper({ id: 'one', authors: ['A B', 'a b'] })];
    expect(outline(groupByAuthor(papers))).toEqual([['a-b', 'A B', 'one']]);
  });
});

test('groupByVenue joins the years and tracks of a venue', () => {
  const papers = [
    makePaper({ id: 'one', venue: { name: 'ICML', year: 2023 } }),
    makePaper({ id: 'two', venue: { name: 'ICML', year: 2024, track: 'Workshop' } }),
    makePaper({ id: 'three' }),
  ];
  expect(outline(groupByVenue(papers))).toEqual([['icml', 'ICML', 'one two']]);
});

test('groupByResource takes papers by the resources that their abstracts name', () => {
  const resource = (slug: string, name: string) => ({ slug, name, as: [`${name}s`] });
  const papers = [
    makePaper({ id: 'one', resources: [resource('cup', 'Cup'), resource('atari', 'Atari')] }),
    makePaper({ id: 'two', resources: [resource('cup', 'Cup')] }),
    makePaper({ id: 'three' }),
  ];
  expect(outline(groupByResource(papers))).toEqual([
    ['cup', 'Cup', 'one two'],
    ['atari', 'Atari', 'one'],
  ]);
});

test('groupByType gives every paper one type, as readers see it', () => {
  const papers = (['theory', 'survey', 'theory', undefined] as const).map((type, index) =>
    makePaper({ id: `p${index}`, ...(type && { type: { type, why: [] } }) }),
  );
  expect(outline(groupByType(papers))).toEqual([
    ['theory', 'Theory', 'p0 p2'],
    ['method', 'Method', 'p3'],
    ['survey', 'Survey or thesis', 'p1'],
  ]);
});

test('groupByYear puts the newest year first, however few its papers', () => {
  const papers = ['2019-01', '2019-02', '2024-01', undefined].map((published, index) =>
    makePaper({ id: `p${index}`, ...(published && { published }) }),
  );
  expect(outline(groupByYear(papers))).toEqual([
    ['2024', '2024', 'p2'],
    ['2019', '2019', 'p0 p1'],
  ]);
});

describe('addresses of groups', () => {
  test('tell names without Latin letters apart', () => {
    expect(toAuthorSlug('李伟')).toBe('674e-4f1f');
    expect(toVenueSlug({ name: '情報処理' })).not.toBe(toVenueSlug({ name: '人工知能' }));
  });

  test('are slugs that fit a file name, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300, size: 'max' }),
        (name) => {
          expect(toAuthorSlug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect(toAuthorSlug(name).length).toBeLessThan(200);
        },
      ),
    );
  });
});
