import { describe, expect, test } from 'vitest';
import { findUnusedFacts, parseFacts } from '../../../../src/enrich/curation/facts.ts';
import { formatMessage } from '../../../../src/papers/message.ts';

const parse = (...texts: string[]) =>
  parseFacts(texts.map((text, index) => ({ file: `facts/${index + 1}.json`, text })));
const complain = (...texts: string[]) => parse(...texts).messages.map(formatMessage);

const walk = `{
  "walk": {
    "arxiv": "2311.00001",
    "published": "2023-11-30",
    "authors": ["Zoë A", "B"],
    "venue": "ICML Workshop 2024",
    "code": "https://code.example/walk"
  }
}`;

describe('parseFacts', () => {
  test('reads the facts of each paper, with their place', () => {
    const { facts, messages } = parse(walk);
    expect(messages).toEqual([]);
    expect(facts.get('walk')).toEqual({
      file: 'facts/1.json',
      line: 2,
      facts: {
        arxiv: '2311.00001',
        published: '2023-11-30',
        authors: ['Zoë A', 'B'],
        venue: 'ICML Workshop 2024',
        code: 'https://code.example/walk',
      },
    });
  });

  test('takes the first file that knows a paper', () => {
    const { facts } = parse('{ "walk": { "arxiv": "1" } }', '{ "walk": {}, "run": {} }');
    expect([...facts].map(([id, { file, facts }]) => [id, file, facts])).toEqual([
      ['walk', 'facts/1.json', { arxiv: '1' }],
      ['run', 'facts/2.json', {}],
    ]);
  });

  test('reads a file that starts with a byte-order mark', () => {
    expect(parse('\ufeff{ "walk": {} }').facts.size).toBe(1);
  });

  test('names the field that is wrong, and keeps the other papers', () => {
    const text = '{\n  "walk": { "published": "2023" },\r\n  "run": {},\n  "fly": { "page": 1 }\n}';
    expect([...parse(text).facts.keys()]).toEqual(['run']);
    expect(complain(text)).toEqual([
      'facts/1.json:2:1 invalid-facts: expected an object of facts by paper id, found walk: expected YYYY-MM-DD or YYYY-MM at published. Mend the field; the paper is shown without these facts.',
      'facts/1.json:4:1 invalid-facts: expected an object of facts by paper id, found fly: Unrecognized key: "page". Mend the field; the paper is shown without these facts.',
    ]);
  });

  test('complains on one line about a file that is not JSON, and reads the others', () => {
    const { facts, messages } = parse('hello\nworld', walk);
    expect([...facts.keys()]).toEqual(['walk']);
    expect(messages.map(formatMessage)).toEqual([
      expect.stringMatching(
        /^facts\/1\.json:1:1 invalid-facts: .*, found text that is not JSON \(.*\)\. Mend the syntax; until then nothing in this file is used\.$/,
      ),
    ]);
  });

  test.each(['[]', '"walk"', 'null'])('wants an object, not %s', (text) => {
    expect(complain(text)).toEqual([
      'facts/1.json:1:1 invalid-facts: expected an object of facts by paper id, found another kind of value. Write { "paper-id": { … } }.',
    ]);
  });
});

test('findUnusedFacts names facts of papers that are in no list', () => {
  const { facts } = parse('{\n"walk": {},\n"run": {}\n}');
  expect(findUnusedFacts(facts, new Set(['walk'])).map(formatMessage)).toEqual([
    'facts/1.json:3:1 unknown-paper: expected ids of papers in the lists, found "run". Correct the id or remove the entry.',
  ]);
});
