import { describe, expect, test } from 'vitest';
import { toMetaTags, type MetaTag } from '../../../../src/exports/metadata/paper-meta.ts';
import { compareImported, importTags } from '../../../../src/exports/metadata/read-back.ts';
import { makePaper } from '../../../support/make-paper.ts';
import { papers } from '../../../support/papers.ts';

const paper = makePaper({
  id: 'x',
  authors: ['Ann Ode', 'Bo Li'],
  arxiv: '2111.04714',
  published: '2021-11-03',
  venue: { name: 'ICML', year: 2022 },
});
const card = '/card.png';
const tags = toMetaTags(paper, 'Short.', card);

const change = (from: string, to: string): MetaTag[] =>
  tags.map((tag) => ({ ...tag, content: tag.content === from ? to : tag.content }));

describe('what a reference manager imports', () => {
  test('is what is known of every paper', () => {
    const differing = papers.filter(
      (each) => compareImported(importTags(toMetaTags(each, '', card)), each).length > 0,
    );
    expect(differing).toEqual([]);
  });

  test.each([
    ['title', 'x', 'y'],
    ['authors', 'Bo Li', 'Li Bo'],
    ['date', '2022', '2021'],
    ['first published', '2021/11/03', '2021/11'],
    ['abstract', paper.abstract, 'We show'],
    ['type', 'conferencePaper', 'journalArticle'],
    ['arXiv number', '2111.04714', '2111.04715'],
    ['conference', 'International Conference on Machine Learning', 'ICLR'],
  ])('differs where the %s differs', (field, from, to) => {
    const [difference, ...others] = compareImported(importTags(change(from, to)), paper);
    expect(difference).toContain(`expected as ${field} `);
    expect(others).toEqual([]);
  });

  test('differs where authors change places, or are said twice', () => {
    const authors = tags.filter((tag) => 'name' in tag && tag.name === 'citation_author');
    const rest = tags.filter((tag) => !authors.includes(tag));
    expect(compareImported(importTags([...rest, ...authors.toReversed()]), paper)).toHaveLength(1);
    expect(compareImported(importTags([...tags, authors[0]!]), paper)).toHaveLength(1);
  });

  test('of a preprint is a preprint, with the day that it appeared', () => {
    const { venue: _, ...preprint } = paper;
    const imported = importTags(toMetaTags(preprint, '', card));
    expect(imported).toMatchObject({ type: ['preprint'], date: ['2021/11/03'], conference: [] });
    expect(toMetaTags(preprint, '', card)).toContainEqual({
      name: 'citation_doi',
      content: '10.48550/arXiv.2111.04714',
    });
    expect(tags.some((tag) => 'name' in tag && tag.name === 'citation_doi')).toBe(false);
  });
});
