import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportShelf } from '../../../src/shelf/export-shelf.ts';
import { importFile } from '../../../src/shelf/import-file.ts';
import { makePaperFinder } from '../../../src/shelf/match-papers.ts';
import { parseBibtex } from '../../../src/shelf/parse-bibtex.ts';
import { parseRis } from '../../../src/shelf/parse-ris.ts';
import { anyShelf } from '../../support/make-shelf.ts';

const known = [
  ['walking-with-legs', 'Walking, with Légs: a Survey', '2401.00001', 'legs2024walking'],
  ['sitting', 'Sitting', '', ''],
  ['twins', 'Twins', '', ''],
  ['twins-2', 'Twins.', '2401.00002', ''],
  ['on-1d', '一维', '', ''],
].map(([id, title, arxiv, key]) => ({ id: id!, title: title!, arxiv: arxiv!, key: key! }));
const find = makePaperFinder(known);
const load = (text: string, name = 'refs') => importFile(name, text, find);
const ids = (text: string) => load(text).papers.map(({ id }) => id);

describe('BibTeX', () => {
  test.each([
    [
      'the title, in braces and LaTeX',
      String.raw`@misc{x, title = {{W}alking, with L{\'e}gs: {A} Survey}}`,
    ],
    ['the title over two lines', '@misc{x,\n title = "Walking, with\n  Legs: a survey",\n}'],
    ['an eprint', '@misc{x, title={?}, eprint={2401.00001v3}, archivePrefix={arXiv}}'],
    ['the address on arXiv', '@online(x, url = {https://arxiv.org/abs/2401.00001})'],
    ['a DOI of arXiv', '@article{x, doi={10.48550/arXiv.2401.00001}, year=2024}'],
    ['the journal', '@article{x, journal = {arXiv preprint arXiv:2401.00001}, month = jan # "~1"}'],
    [
      'the address of a page like ours',
      '@misc{x,url={https://a.example/s/papers/walking-with-legs/}}',
    ],
    ['the key that this site gives it', '@misc{legs2024walking, title={Otherwise}}'],
    ['its id as key', '@inproceedings{walking-with-legs, title = {}}'],
  ])('finds a paper by %s', (_, text) => expect(ids(text)).toEqual(['walking-with-legs']));

  test('finds no paper by what two share, or by nothing', () => {
    expect(ids('@misc{x, title={twins}} @misc{y, title={}} @misc{,title={—}}')).toEqual([]);
    expect(ids('@misc{x, title={一维}}')).toEqual(['on-1d']);
  });

  test('goes on after what is broken, and says where that is', () => {
    const text = [
      '% Exported from somewhere',
      '@string{icml = "Proc. ICML"}',
      '@comment{ @misc{no, title={Sitting}} }',
      '@misc{open, title = {Sitting',
      '  and so on',
      '@article{other, title = {Not here}, journal = icml}',
      '  @misc no braces',
      '@misc{nokey title={x}}',
      '@misc{sit, title = {SITTING}}',
      '',
    ].join('\r\n');
    expect(load(text, 'my.bib')).toEqual({
      papers: [known[1]],
      problems: [
        'my.bib:4:1: expected the end of the field title of open, found none.',
        'my.bib:6:1: “Not here” is not on this site.',
        'my.bib:8:1: expected a key and a comma, found none.',
      ],
    });
  });

  test('never fails, takes each entry once and long texts without pause', () => {
    const part = fc.constantFrom(
      '@misc{',
      '@a(',
      '}',
      '{',
      '"',
      ',',
      'title=',
      '#',
      '\\',
      '\n',
      'x',
      ')',
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { entries, problems } = parseBibtex(parts.join(''));
        for (const { line } of [...entries, ...problems])
          expect(line).toBeLessThanOrEqual(parts.filter((part) => part === '\n').length + 1);
      }),
    );
    expect(parseBibtex('@misc{a, title={'.repeat(50_000)).entries).toEqual([]);
    expect(parseBibtex('\n@misc{a, title={'.repeat(50_000)).problems).toHaveLength(50_000);
    expect(parseBibtex(`@misc{a, title={${'{'.repeat(1_000_000)}`).problems).toHaveLength(1);
  });
});

describe('RIS', () => {
  test('finds papers by title, number and address', () => {
    const entry = (...lines: string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\r\n');
    expect(
      ids(
        `\uFEFF${entry('T1  - Sitting')}${entry('TI  - ?', 'UR  - https://arxiv.org/pdf/2401.00002')}${entry('ID  - walking-with-legs')}`,
      ),
    ).toEqual(['sitting', 'twins-2', 'walking-with-legs']);
  });

  test('uses what is not closed, and says so', () => {
    const text = 'TY  - JOUR\nTI  - Sitting\nTY  - CONF\nTI  - Elsewhere\nER  - \nAU  - Nobody\n';
    expect(load(text, 'a.ris')).toEqual({
      papers: [known[1]],
      problems: [
        'a.ris:1:1: expected “ER  - ” at the end of the entry, found none; it is used all the same.',
        'a.ris:3:1: “Elsewhere” is not on this site.',
        'a.ris:6:1: expected “TY  - ” before “AU”, found none.',
      ],
    });
  });

  test('never fails', () => {
    const line = fc.constantFrom('TY  - X', 'ER  - ', 'TI  - t', 'ER', '  ', 'junk', 'UR  - ::');
    fc.assert(fc.property(fc.array(line), (lines) => void parseRis(lines.join('\n'))));
  });
});

describe('an exported shelf', () => {
  test('comes back whole', () => {
    fc.assert(
      fc.property(anyShelf, (shelf) => {
        expect(load(exportShelf(shelf))).toEqual({ shelf, papers: [], problems: [] });
      }),
    );
  });

  test.each([
    ['{"version": 1,\n "papers": [', /^a\.json:2:13: expected JSON, found the end\.$/],
    ['{"version": 1,\n "papers": nix}', /^a\.json:2:12: expected JSON, found “nix}”\.$/],
    ['{"version": 1,\n ]', /^a\.json:2:2: expected JSON, found “]”\.$/],
    ['[]', /^a\.json: expected an object with "papers"\.$/],
    ['{"version": 9}', /^a\.json: version: expected at most 1, found 9, of a newer site\.$/],
  ])('that is broken changes nothing: %s', (text, message) => {
    const { shelf, papers, problems } = load(text, 'a.json');
    expect({ shelf, papers }).toEqual({ shelf: undefined, papers: [] });
    expect(problems).toEqual([expect.stringMatching(message)]);
  });
});

test.each([
  ['', 'expected JSON from this page, BibTeX or RIS, found none of them'],
  ['<!doctype html>', 'found none of them'],
  ['\u0000\ud800'.repeat(1000), 'found none of them'],
  ['x'.repeat(10_000_001), 'expected at most 10 MB, found 10.0 MB'],
])('other files are refused', (text, message) => {
  expect(load(text)).toMatchObject({ papers: [], problems: [expect.stringContaining(message)] });
});
