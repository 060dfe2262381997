import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  toBreadcrumbList,
  toItemList,
  toScholarlyArticle,
  toWebSite,
  writeJsonLd,
} from '../../../../src/exports/metadata/json-ld.ts';
import { makePaper } from '../../../support/make-paper.ts';

describe('JSON-LD', () => {
  test('is JSON that cannot end its script, whatever a title says', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('</script><!--<script>'));
    fc.assert(
      fc.property(hostile, hostile, (title, abstract) => {
        const text = writeJsonLd(toScholarlyArticle(makePaper({ title, abstract })));
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toMatchObject({ '@type': 'ScholarlyArticle' });
      }),
    );
  });

  test('of a paper says where it appeared and what it is the same as', () => {
    const venue = { name: 'JMLR', year: 2022 };
    const paper = makePaper({ id: 'x', authors: ['Ann Ode'], arxiv: '2111.04714', venue });
    expect(JSON.parse(writeJsonLd(toScholarlyArticle(paper)))).toMatchObject({
      author: [{ '@type': 'Person', name: 'Ann Ode' }],
      datePublished: '2022',
      isPartOf: { '@type': 'Periodical', name: 'Journal of Machine Learning Research' },
      sameAs: ['https://arxiv.org/abs/2111.04714', 'https://doi.org/10.48550/arXiv.2111.04714'],
    });
  });

  test('of lists has whole addresses and counts on', () => {
    const list = toItemList([makePaper({ id: 'a' }), makePaper({ id: 'b' })], 51);
    expect(list).toMatchObject({
      itemListElement: [
        { position: 51, url: 'https://papers.example/sheaf/papers/a/' },
        { position: 52, url: 'https://papers.example/sheaf/papers/b/' },
      ],
    });
    expect(toBreadcrumbList([{ name: 'Tags', url: '/sheaf/tags/' }])).toMatchObject({
      itemListElement: [{ position: 1, name: 'Tags', item: 'https://papers.example/sheaf/tags/' }],
    });
    expect(JSON.stringify(toWebSite())).toContain('/sheaf/search/?q={query}');
  });
});
