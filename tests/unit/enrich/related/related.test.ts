import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePapers,
  type ComparedPaper,
} from '../../../../src/enrich/related/compare-papers.ts';
import { measureNearness } from '../../../../src/enrich/related/nearness.ts';
import { findRelated } from '../../../../src/enrich/related/related.ts';

const paper = (id: string, abstract: string, topic?: string): ComparedPaper => ({
  id,
  title: id,
  abstract,
  topics: topic ? [{ slug: topic, why: [{ term: topic, field: 'title' }] }] : [],
});

/** Papers on nothing that the others are on. */
const strangers = ['owl', 'elk', 'yak'].map((id) =>
  paper(id, `The ${id} sleeps in its ${id} nest.`),
);

const relate = (papers: readonly ComparedPaper[]) => findRelated(papers, comparePapers(papers));

const tea = 'Cats sleep. Green tea cups predict nothing about rain. Dogs bark.';
const coffee = 'Why is coffee dark? Roasted coffee beans predict earthquakes.';
const some = [
  paper('a', tea),
  paper('b', 'Rain falls on green tea cups.'),
  paper('c', coffee),
  paper('d', 'Nobody knows how roasted coffee beans smell. Dogs know.'),
  paper('e', 'Marble statues erode.'),
  paper('f', 'Violins need rosin.'),
];

describe('findRelated', () => {
  it('puts papers on one subject together', () => {
    const first = relate(some).map((list) => list[0]?.id);
    expect(first.slice(0, 4)).toEqual(['b', 'a', 'd', 'c']);
  });

  it('explains by terms as papers write them, and by one exact sentence of each', () => {
    const [[nearest]] = relate(some) as [[ReturnType<typeof relate>[0][0]]];
    expect(nearest.terms[0]).toBe('green tea cups');
    expect(nearest.sentences).toEqual([
      'Green tea cups predict nothing about rain.',
      'Rain falls on green tea cups.',
    ]);
  });

  it('takes topics into account', () => {
    const filler = some.slice(4);
    const papers = [
      paper('x', 'Rivers carry sand.', 'geology'),
      paper('y', 'Rivers carry boats.', 'ships'),
      paper('z', 'Rivers carry gold.', 'geology'),
    ];
    expect(relate([...papers, ...filler])[0]![0]!.id).toBe('z');
  });

  it('takes an acronym for its long form', () => {
    const papers = [
      paper('a', 'The magnetic ore sorter (MOS) is old.'),
      paper('b', 'A magnetic ore sorter (MOS) is loud.'),
      paper('c', 'Every MOS costs.'),
      ...some.slice(2),
    ];
    expect(relate(papers)[2]!.map(({ id }) => id)).toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('relates nothing where nothing is shared', () => {
    expect(relate([])).toEqual([]);
    expect(relate([paper('a', tea)])).toEqual([[]]);
    expect(relate(some)[5]).toEqual([]);
  });

  it('puts no paper into more than fifteen lists', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${'abcdefgh'[index % 8]}x${index}`);
    const hub = paper('hub', words.join(' '));
    const spokes = words.map((word, index) =>
      paper(`p${index}`, `${word} ${words[(index + 1) % 60]}`),
    );
    const lists = relate([hub, ...spokes]);
    const holding = lists.filter((list) => list.some(({ id }) => id === 'hub'));
    expect(holding).toHaveLength(15);
  });

  it('reads very long texts', () => {
    const long = 'Green tea cups fall. '.repeat(5_000);
    const lists = relate([paper('long', long), ...some, ...strangers]);
    expect(lists[0]![0]!.terms.map((term) => term.toLowerCase())).toContain('green tea cups');
  });

  it('keeps its promises for any text', () => {
    const word = fc.constantFrom(
      'tea',
      'green',
      'Leaf',
      'LLM',
      '<script>',
      '{x}',
      '. ',
      '\ud800',
      '-',
      'שלום',
    );
    const abstract = fc
      .array(word, { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(abstract, { maxLength: 40 }), (abstracts) => {
        const papers = abstracts.map((text, index) => paper(`p${index}`, text));
        const lists = relate(papers);
        const texts = new Map(papers.map(({ id, abstract }) => [id, abstract]));
        expect(lists).toHaveLength(papers.length);
        for (const [index, list] of lists.entries()) {
          const ids = list.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids).not.toContain(papers[index]!.id);
          expect(ids.length).toBeLessThanOrEqual(8);
          for (const { id, terms, sentences } of list) {
            expect(terms.length).toBeLessThanOrEqual(5);
            expect(papers[index]!.abstract).toContain(sentences[0]);
            expect(texts.get(id)).toContain(sentences[1]);
          }
        }
        const counts = Map.groupBy(lists.flat(), ({ id }) => id);
        for (const holding of counts.values()) expect(holding.length).toBeLessThanOrEqual(15);
      }),
      { numRuns: 50 },
    );
  });
});

describe('measureNearness', () => {
  it('is smallest for the papers that share least with the others', () => {
    const nearness = measureNearness(comparePapers(some).nearest);
    const strangest = nearness.map((_, index) => index).sort((a, b) => nearness[a]! - nearness[b]!);
    expect(strangest.slice(0, 2).sort()).toEqual([4, 5]);
  });
});
