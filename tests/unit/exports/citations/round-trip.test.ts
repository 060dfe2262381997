import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../../../src/exports/citations/bibtex.ts';
import { makeCitationKeys } from '../../../../src/exports/citations/citation-keys.ts';
import { toCslItem, type CslItem } from '../../../../src/exports/citations/csl-item.ts';
import { toFullName } from '../../../../src/exports/citations/plain.ts';
import { toRis } from '../../../../src/exports/citations/ris.ts';
import type { Name } from '../../../../src/exports/citations/split-name.ts';
import type { Paper } from '../../../../src/papers/schema.ts';
import { makePaper } from '../../../support/make-paper.ts';
import { papers } from '../../../support/papers.ts';

// Not told otherwise, it sets in lower case what has no braces, as a style would.
plugins.config.get('@bibtex').parse['sentenceCase'] = 'never';

/** What a reference manager has to get back. */
interface Reference {
  key: string;
  type: string;
  title: string;
  authors: string[];
  year: number | undefined;
  venue: string | undefined;
  arxiv: string | undefined;
}

/** What parsers of other hands make of an item. */
type ParsedItem = Record<string, string> & { author?: Name[]; issued?: CslItem['issued'] };

const toItems = (some: readonly Paper[]) => {
  const keys = makeCitationKeys(some);
  return some.map((paper) => toCslItem(paper, keys.get(paper.id)!));
};

const toReference = (item: CslItem): Reference => ({
  key: item.id,
  type: item.type,
  title: item.title,
  authors: (item.author ?? []).map(toFullName),
  year: item.issued?.['date-parts'][0][0],
  venue: item['container-title'],
  arxiv: item.archive_location,
});

/** What LaTeX makes of dashes and quotes; titles on arXiv are written in it. */
const ligatures: Record<string, string> = { '---': '—', '--': '–', "''": '”', '``': '“' };

const toTypeset = (text: string) => text.replace(/---?|''|``/g, (pair) => ligatures[pair]!);

function typeset(reference: Reference): Reference {
  const { title, authors, venue } = reference;
  return {
    ...reference,
    title: toTypeset(title),
    authors: authors.map(toTypeset),
    venue: venue === undefined ? venue : toTypeset(venue),
  };
}

function readBibtex(text: string): Reference[] {
  const entries = plugins.input.chain(text, { forceType: '@bibtex/text' }) as ParsedItem[];
  const raw = text.split(/^(?=@\w+\{)/m);
  return entries.map((item, index) => ({
    key: item['citation-key']!,
    type: item.type === 'document' ? 'article' : item.type!,
    title: item.title!.replace(/<span class="nocase">(.*?)<\/span>/gs, '$1'),
    authors: (item.author ?? []).map(toFullName),
    year: item.issued?.['date-parts'][0][0],
    venue: item['container-title'],
    arxiv: /\n {2}eprint = \{(.*)\},\n {2}archivePrefix = \{arXiv\},/.exec(raw[index]!)?.[1],
  }));
}

function readRis(text: string): Reference[] {
  const items = plugins.input.chain(text, { forceType: '@ris/file' }) as ParsedItem[];
  const raw = text.split(/^ER {2}- \r$/m);
  return items.map((item, index) => ({
    key: /^ID {2}- (.*)\r$/m.exec(raw[index]!)?.[1] ?? '',
    type: item.type === 'manuscript' ? 'article' : item.type!,
    title: item.title!,
    authors: (item.author ?? []).map(toFullName),
    year: item.issued?.['date-parts'][0][0],
    venue: item['container-title'],
    arxiv: /^AN {2}- arXiv:(.*)\r$/m.exec(raw[index]!)?.[1],
  }));
}

/** A comma would start another part of a name, and RIS has no way to quote it. */
const withoutCommas = (reference: Reference): Reference => ({
  ...reference,
  authors: reference.authors.map((name) => name.replace(/\s*,\s*/g, ' ').trim()),
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '{',
          '}',
          '\\',
          '$',
          '%',
          '&',
          '#',
          '_',
          '^',
          '~',
          '"',
          '@',
          ',',
          '=',
          '-',
          '<i>',
          '</script>',
        ],
        ...[
          '\n',
          ' and ',
          '  - ',
          'ER  - ',
          ']]>',
          'RL',
          'van',
          'Ångström',
          'β',
          '李',
          'مرحبا',
          ' ',
          'a',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const hostilePaper = fc
  .record({
    title: hostile,
    authors: fc.array(hostile, { maxLength: 4 }),
    arxiv: fc.option(fc.constantFrom('2410.17233', 'hep-th/9901001'), { nil: undefined }),
    published: fc.option(fc.constantFrom('2024-10', '1999-12-31'), { nil: undefined }),
    venue: fc.option(
      fc.record({ name: hostile.map((name) => `V${name}`), year: fc.constantFrom(2020, 2025) }),
      { nil: undefined },
    ),
  })
  .map(({ title, arxiv, published, venue, authors }) =>
    makePaper({
      id: 'x',
      title: `T${title}`,
      authors,
      ...(arxiv && { arxiv }),
      ...(published && { published }),
      ...(venue && { venue }),
    }),
  );

/** The parsers have slips of their own, one in some thousand such names (`{,, -`): always the same sample. */
const sample = { seed: 1, numRuns: 500 };

describe('BibTeX and RIS give back what they were made of', () => {
  const items = toItems(papers);

  test('all papers of the list as BibTeX', () => {
    expect(readBibtex(toBibtex(items))).toEqual(items.map(toReference).map(typeset));
  });

  test('all papers of the list as RIS', () => {
    expect(readRis(toRis(items))).toEqual(items.map(toReference));
  });

  test('any paper as BibTeX', () => {
    fc.assert(
      fc.property(hostilePaper, (paper) => {
        const [item] = toItems([paper]);
        expect(readBibtex(toBibtex([item!]))).toEqual([typeset(toReference(item!))]);
      }),
      sample,
    );
  });

  test('any paper as RIS', () => {
    fc.assert(
      fc.property(hostilePaper, (paper) => {
        const [item] = toItems([paper]);
        expect(readRis(toRis([item!]))).toEqual([withoutCommas(toReference(item!))]);
      }),
      sample,
    );
  });
});
