import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseManifest, sourcePath } from '../../../src/ingest/manifest.ts';
import { formatMessage } from '../../../src/papers/message.ts';

const good = `- slug: a
  file: a.txt
  title: A
  description: A list.
  url: https://example.org/a
  format: hf-page
  added: 2026-01-31
`;
const problems = (text: string) => parseManifest(text, 'm.yml').messages.map(formatMessage);

test('the manifest of the project is sound', () => {
  const file = 'content/sources.yml';
  const { entries, messages } = parseManifest(readFileSync(file, 'utf8'), file);
  expect(messages).toEqual([]);
  expect(entries.map(({ slug }) => slug)).toContain('few-shot-rl');
  for (const entry of entries) expect(readFileSync(sourcePath(entry)).length).toBeGreaterThan(0);
});

describe('parseManifest', () => {
  test('gives the entries in order; url may be absent', () => {
    const second = good.replace(/url.*\n {2}/, '').replaceAll(/\ba\b/g, 'b');
    expect(parseManifest(good + second, 'm.yml')).toEqual({
      entries: [
        {
          slug: 'a',
          file: 'a.txt',
          title: 'A',
          description: 'A list.',
          url: 'https://example.org/a',
          format: 'hf-page',
          added: '2026-01-31',
        },
        {
          slug: 'b',
          file: 'b.txt',
          title: 'A',
          description: 'A list.',
          format: 'hf-page',
          added: '2026-01-31',
        },
      ],
      messages: [],
    });
  });

  test.each([
    ['slug: a', 'slug: A b', '1:9', 'a slug such as "few-shot-rl"', '"A b"'],
    [
      'file: a.txt',
      'file: ../a.txt',
      '2:9',
      'the name of a file in content/sources/',
      '"../a.txt"',
    ],
    ['title: A', 'title: 2024', '3:10', 'a title', '"2024"'],
    ['title: A', 'title: " "', '3:10', 'a title', '"" ""'],
    ['https:', 'javascript:', '5:8', 'a web address', '"javascript://example.org/a"'],
    ['2026-01-31', '2026-02-30', '7:10', 'a date YYYY-MM-DD', '"2026-02-30"'],
    ['  format: hf-page\n', '', '1:3', 'a format', 'nothing'],
    [
      'title:',
      'titel: x\n  title:',
      '1:3',
      'only the fields slug, file, title, description, url, format, added',
      'the field "titel"',
    ],
  ])('%s written as %s', (from, to, place, expected, found) => {
    expect(problems(good.replace(from, to))).toEqual([
      `m.yml:${place} bad-source: expected ${expected}, found ${found}. Correct this entry.`,
    ]);
  });

  test('a bad entry does not hide the others', () => {
    const { entries, messages } = parseManifest(`- 3\n${good}-\n`, 'm.yml');
    expect(entries).toHaveLength(1);
    expect(messages.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'bad-source'],
      [9, 'bad-source'],
    ]);
  });

  test('a slug or a file comes once', () => {
    const { entries, messages } = parseManifest(good + good.replace('slug: a', 'slug: b'), 'm.yml');
    expect(entries).toHaveLength(1);
    expect(messages.map(({ line, rule }) => [line, rule])).toEqual([[8, 'duplicate-source']]);
  });

  test.each([
    ['', '1:1 bad-source'],
    ['a: 1', '1:1 bad-source'],
    ['- [', '1:4 bad-yaml'],
    ['- &a [x]\n- *a', '2:3 bad-yaml'],
    ['- *a', '1:3 bad-yaml'],
  ])('%j has no entries', (text, problem) => {
    expect(parseManifest(text, 'm.yml').entries).toEqual([]);
    expect(problems(text)[0]).toContain(`m.yml:${problem}: `);
  });

  test('never throws, and every problem has a place', () => {
    const piece = fc.constantFrom('- ', 'slug: a', '\n', '  ', '*a', '&a ', '[', '{', '!!x ', '? ');
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        for (const { line, column } of parseManifest(pieces.join(''), 'm.yml').messages) {
          expect(Math.min(line, column)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
